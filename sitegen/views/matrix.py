"""Where sources stand: a row a question, a column an article."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, groupby

from sitegen.corpus import Actor, Answer, Article, Claim, Corpus, Figure, Measure, Question, Theme
from sitegen.corpus.model.corpus import once
from sitegen.records.terms import Hedge
from sitegen.records.theme import MIXED, OPEN
from sitegen.wording import told


@dataclass(frozen=True, kw_only=True)
class Voice:
    """Claims behind an answer that the same people make with the same hedge.

    ``apart`` is the other answer that these give by themselves, where they do.
    """

    by: tuple[Actor, ...]
    hedge: Hedge
    apart: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One article's answer to one question, or none, with who gives it how surely.

    ``figures`` are those behind it that the theme shows: others count something else.
    """

    article: Article
    question: Question
    label: str
    answer: Answer | None
    figures: tuple[Figure, ...]

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Return who gives the answer; nobody where there is none."""
        return tuple(_voices(self.question, self.answer)) if self.answer else ()

    @property
    def sides(self) -> tuple[str, ...]:
        """Return what its claims answer by themselves, of which there may be both sides.

        Where none answers by itself, this is the answer that rests on them.
        """
        claims = self.answer.claims if self.answer else ()
        given = {claim.answers.get(self.question.key) for claim in claims}
        own = (label for key, label in self.question.answers.items() if key in given)
        return tuple(own) or (self.label,)

    @property
    def also(self) -> tuple[str, ...]:
        """Return what single claims of it answer otherwise, where one answers as it does."""
        return tuple(each for each in self.sides if each != self.label and self.label in self.sides)


@dataclass(frozen=True, kw_only=True)
class Tally:
    """One answer to a question, and who gives it."""

    id: str
    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class Row:
    """One question with every article's answer."""

    question: Question
    cells: tuple[Cell, ...]

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Return every claim an answer rests on, articles in their order."""
        return tuple(claim for cell in self.cells if cell.answer for claim in cell.answer.claims)

    def answer_of(self, claim: Claim) -> str:
        """Say what a claim answers by itself, else what the answer is that rests on it."""
        if own := claim.answers.get(self.question.key):
            return self.question.answers[own]
        labels = (cell.label for cell in self.cells if cell.answer and claim in cell.answer.claims)
        return f"{told('On the whole:')} {label}" if (label := next(labels, "")) else ""

    @cached_property
    def tally(self) -> tuple[Tally, ...]:
        """Return each answer that is given with its cells, in the question's order."""
        tallies = (
            Tally(id=name, label=label, cells=tuple(c for c in self.cells if c.label == label))
            for name, label in self.question.answers.items()
        )
        return tuple(tally for tally in tallies if tally.cells)

    @cached_property
    def opposed(self) -> tuple[Tally, ...]:
        """Return the answers that differ, if there are two; one that is open or mixed is none."""
        sure = tuple(tally for tally in self.tally if tally.id not in {MIXED, OPEN})
        return sure if len(sure) > 1 else ()

    @property
    def is_contradicted(self) -> bool:
        """Say whether two articles share no answer; one that gives both sides shares either."""
        given = {frozenset(cell.sides) for tally in self.opposed for cell in tally.cells}
        return any(one.isdisjoint(other) for one, other in combinations(given, 2))


@dataclass(frozen=True, kw_only=True)
class Group:
    """A question's rows: one, or one for each item of a checklist."""

    id: str
    ask: str
    rows: tuple[Row, ...]


@once
def matrix(theme: Theme, corpus: Corpus) -> tuple[Group, ...]:
    """Return a theme's questions with every article's answers, articles in their order."""
    rows = (
        Row(question=q, cells=tuple(_cell(q, each, theme.measures) for each in corpus.articles))
        for q in theme.questions
    )
    groups = [(name, tuple(found)) for name, found in groupby(rows, lambda row: row.question.group)]
    return tuple(Group(id=name, ask=rows[0].question.ask, rows=rows) for name, rows in groups)


def origin_of(cell: Cell) -> str:
    """Return the origin an answer goes back to: that of its first claim."""
    return cell.answer.claims[0].origin.id if cell.answer else cell.article.id


def claims_beside(groups: Iterable[Group], claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims that no answer rests on."""
    answering = {claim.key for group in groups for row in group.rows for claim in row.claims}
    return tuple(claim for claim in claims if claim.key not in answering)


def _cell(question: Question, article: Article, measures: Collection[Measure]) -> Cell:
    answer = article.answers.get(question.key)
    label = question.answers[answer.id] if answer else ""
    given = (figure for claim in (answer.claims if answer else ()) for figure in claim.figures)
    figures = tuple(figure for figure in given if figure.measure in measures)
    return Cell(article=article, question=question, label=label, answer=answer, figures=figures)


def _voices(question: Question, answer: Answer) -> Iterator[Voice]:
    """Yield an answer's claims by who makes them, in the order of the first of each."""
    found: dict[tuple[tuple[Actor, ...], Hedge, str], list[Claim]] = {}
    for claim in answer.claims:
        own = claim.answers.get(question.key, answer.id)
        apart = question.answers[own] if own != answer.id else ""
        found.setdefault((claim.by, claim.hedge, apart), []).append(claim)
    for (by, hedge, apart), claims in found.items():
        yield Voice(by=by, hedge=hedge, apart=apart, claims=tuple(claims))
