"""Lints on sentences that count articles, which go stale when one is added."""

import re
from collections.abc import Collection, Iterator

from sitegen.library import BRIEFS, Library
from sitegen.lints.remarks import Remark
from sitegen.problems import Lint
from sitegen.records import ThemeRecord
from sitegen.records.terms import State
from sitegen.wording import NUMBERS, count
from sitegen.yamltext import Path

# a year is no count
_NUMBER = rf"(?<![\d,.])\d{{1,3}}|{'|'.join(NUMBERS[1:])}"
_COUNT = re.compile(
    rf"\b(?P<number>{_NUMBER})\s(?:of\s(?:the\s)?(?P<of>{_NUMBER})\s)?"
    r"(?:[\w-]+\s){0,2}?articles?\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:articles?|papers?|commentar(?:y|ies)|analys[ei]s|interviews?|reports?)\b"
    r"|\b(?:another|others?|both|neither|either|each)\b"
    rf"|\b(?:{'|'.join(NUMBERS[1:])})\b(?!\s(?:separate\s)?(?:origins?|minds|ways|sides|things)\b)",
    re.IGNORECASE,
)


def articles_are_counted(library: Library) -> Iterator[Remark]:
    """Hold that no sentence counts more articles than it rests on, nor the lead a wrong number.

    Where a text speaks of articles only once, it counts all that it rests on.
    """
    if library.unread_in(BRIEFS):
        return
    published = sum(b.record.state is State.REVIEWED for b in library.briefs.values())
    for theme in library.themes.values():
        for path, text, claims in _statements(theme.record):
            for fault in _faults(text, {claim.partition("/")[0] for claim in claims}):
                yield Remark(entry=theme, path=path, lint=Lint.ARTICLE_COUNT, message=fault)
    if library.site:
        for match in _COUNT.finditer(library.site.record.lead):
            if (told := _amount(match["number"])) != published and not match["of"]:
                message = (
                    f"counts {count(told, 'article')}, but {_are(published)} published; "
                    "read the sentence again and mend the number"
                )
                path = ("lead",)
                yield Remark(
                    entry=library.site, path=path, lint=Lint.ARTICLE_COUNT, message=message
                )


def _statements(theme: ThemeRecord) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
    """Yield every sentence that rests on claims, with them."""
    for i, statement in enumerate(theme.bottom_line):
        yield ("bottom_line", i, "says"), statement.says, statement.rests_on
    if theme.dissent:
        yield ("dissent", "says"), theme.dissent.says, theme.dissent.rests_on
    for name, judgement in theme.judgements.items():
        claims = (*judgement.rests_on, *judgement.against)
        yield ("judgements", name, "because"), judgement.because, claims
    for name, disagreement in theme.disagreements.items():
        yield ("disagreements", name, "says"), disagreement.says, disagreement.claims


def _faults(text: str, articles: Collection[str]) -> Iterator[str]:
    counts = list(_COUNT.finditer(text))
    alone = len(counts) == 1 and not _OTHERS.search(_COUNT.sub("", text))
    for match in counts:
        told, there = _amount(match["number"]), len(articles)
        if told > there or (alone and 1 < told < there):
            yield (
                f"counts {count(told, 'article')}, but rests on claims of "
                f"{count(there, 'article')}; mend the number or the claims"
            )


def _amount(written: str) -> int:
    return int(written) if written.isdigit() else NUMBERS.index(written.casefold())


def _are(amount: int) -> str:
    return f"{count(amount, 'article')} {'is' if amount == 1 else 'are'}"
