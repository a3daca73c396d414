"""Labels of a scale are left out where there is no room, as evenly as its lines stand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.views.scales import APART, LETTER, ROOMS, labels
from sitegen.wording import number


@pytest.mark.parametrize(
    ("ticks", "classes"),
    [
        ((0, 10, 20, 30, 40), ["", "", "", "", ""]),
        ((0, 200_000, 400_000), ["", "", ""]),
        ((0, 200_000, 400_000, 600_000), ["", "lb-no-brief", "lb-no-brief", ""]),
        ((0, 1000, 2000, 3000, 4000), ["", "lb-no-brief", "", "lb-no-brief", ""]),
        (
            (0, 200_000_000, 400_000_000, 600_000_000),
            ["", "lb-no-brief lb-no-page", "lb-no-brief lb-no-page", ""],
        ),
        ((1, 1_000_000), ["", ""]),
    ],
)
def test_labels(ticks: tuple[int, ...], classes: list[str]) -> None:
    assert labels(ticks) == classes


@given(st.integers(1, 4), st.integers(1, 10**12))
def test_labels_that_are_shown_have_room(parts: int, step: int) -> None:
    ticks = [part * step for part in range(parts + 1)]
    widest = max(len(number(tick)) for tick in ticks) * LETTER + APART
    for room, length in ROOMS.items():
        shown = [i for i, hides in enumerate(labels(ticks)) if f"lb-no-{room}" not in hides]
        assert {0, parts} <= {*shown}
        apart = {b - a for a, b in pairwise(shown)}
        assert len(apart) == 1
        assert apart.pop() * length / parts >= widest or len(shown) == 2
