"""Link a theme's record: its references become claims, its questions rows of a matrix."""

from collections.abc import Iterator, Mapping

from sitegen.corpus.linking import linked
from sitegen.corpus.model.claims import Claim, Measure
from sitegen.corpus.model.themes import Disagreement, Judgement, Question, Statement, Theme
from sitegen.library import Entry
from sitegen.records import StatementRecord, ThemeRecord
from sitegen.records.scales import Scales

Claims = Mapping[str, Claim]


def link_theme(
    entry: Entry[ThemeRecord],
    claims: Claims,
    measures: Mapping[str, Measure],
    scales: Scales,
    key: str,
) -> Theme:
    """Return the theme with every ``article/claim`` looked up."""
    record = entry.record
    return linked(
        Theme,
        record,
        id=entry.id,
        bottom_line=tuple(link_statement(line, claims) for line in record.bottom_line),
        dissent=link_statement(record.dissent, claims) if record.dissent else None,
        questions=tuple(_questions(record)),
        judgements=_judgements(record, claims, scales),
        disagreements=_disagreements(entry, claims),
        measures=tuple(measures[name] for name in record.key_measures),
        key=key,
    )


def link_statement(record: StatementRecord, claims: Claims) -> Statement:
    """Return a sentence with its claims looked up."""
    return Statement(says=record.says, rests_on=_named(record.rests_on, claims))


def _named(references: tuple[str, ...], claims: Claims) -> tuple[Claim, ...]:
    return tuple(claims[reference] for reference in references)


def _questions(theme: ThemeRecord) -> Iterator[Question]:
    for key, record in theme.questions_by_key.items():
        group, _, item = key.partition(".")
        label = record.items.get(item, "")
        yield Question(key=key, ask=record.ask, group=group, item=label, answers=record.answers)


def _judgements(theme: ThemeRecord, claims: Claims, scales: Scales) -> tuple[Judgement, ...]:
    return tuple(
        linked(
            Judgement,
            record,
            id=name,
            likelihood=scales.likelihood.step(record.likelihood),
            confidence=scales.confidence.step(record.confidence),
            rests_on=_named(record.rests_on, claims),
            against=_named(record.against, claims),
        )
        for name, record in theme.judgements.items()
    )


def _disagreements(theme: Entry[ThemeRecord], claims: Claims) -> tuple[Disagreement, ...]:
    return tuple(
        linked(
            Disagreement,
            record,
            id=name,
            theme=theme.id,
            claims=_named(record.claims, claims),
        )
        for name, record in theme.record.disagreements.items()
    )
