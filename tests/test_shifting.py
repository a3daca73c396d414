"""Whether a text's paragraphs stand some lines from where they were fingerprinted."""

import pytest

from sitegen.evidence.fingerprints import Shift, fingerprints_of, shift_of

LINES = tuple(f"Am Kai {number} liegt seit dem Frühjahr ein Schiff." for number in range(1, 8))
RECORDED = fingerprints_of(LINES, [1, 3, 4, 5, 7])


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Post", *LINES), Shift(lines=1, first=1, paragraphs=5)),
        (("Post", "Mai", *LINES[:6]), Shift(lines=2, first=1, paragraphs=4)),
        (LINES[1:], Shift(lines=-1, first=3, paragraphs=4)),
        ((*LINES[:3], "Mai", *LINES[3:]), Shift(lines=1, first=4, paragraphs=3)),
        ((*LINES[:4], "Mai", *LINES[4:]), Shift(lines=1, first=5, paragraphs=2)),
        ((*LINES[:6], "Mai", LINES[6]), Shift(lines=1, first=7, paragraphs=1)),
        ((*LINES[:5], LINES[6], LINES[5]), Shift(lines=-1, first=7, paragraphs=1)),
        (("Post", *LINES, *LINES), Shift(lines=1, first=1, paragraphs=5)),
        ((*LINES, *LINES), None),
        (("Post", *LINES[:3], "Mai", "Juni", *LINES[3:]), Shift(lines=3, first=4, paragraphs=3)),
        (("Post", *LINES[:3]), Shift(lines=1, first=1, paragraphs=2)),
        (("anders",) * 7, None),
        ((), None),
        (LINES, None),
    ],
)
def test_paragraphs_stand_elsewhere(lines: tuple[str, ...], expected: Shift | None) -> None:
    assert shift_of(RECORDED, lines) == expected


def test_without_fingerprints_nothing_is_shifted() -> None:
    assert shift_of({}, LINES) is None


def test_a_shift_says_what_to_do() -> None:
    stands = "others likewise: the text"
    for shift, told in {
        (1, 6, 1): "paragraph 6 stands at 7: the text has a line more above it; take it out",
        (1, 6, 15): f"paragraph 6 stands at 7, 14 {stands} has a line more above it; take it out",
        (2, 6, 9): f"paragraph 6 stands at 8, 8 {stands} has 2 lines more above it; take them out",
        (-1, 6, 3): f"paragraph 6 stands at 5, 2 {stands} lacks a line above it; put it back",
        (-3, 6, 3): f"paragraph 6 stands at 3, 2 {stands} lacks 3 lines above it; put them back",
    }.items():
        lines, first, paragraphs = shift
        assert str(Shift(lines=lines, first=first, paragraphs=paragraphs)) == told
