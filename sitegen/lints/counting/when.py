"""Of when a sentence says that an article is: *of October 2024 and January 2025*."""

import re
from collections.abc import Mapping
from contextlib import suppress

from sitegen.dates import Date, parse_date
from sitegen.evidence.datewords import written_dates

_BEGINS = re.compile(
    r"(?:,|\sand)?\s(?:of|from|dated|(?:published|printed)\s(?:in|on))\s"
    r"(?:(?:around|about|early|late)\s)?"
)
_GOES_ON = re.compile(r"(?P<to>\sto\s)|\sand\s(?:of\s)?|,\s(?:of\s)?")


Times = Mapping[int, tuple[int, Date]]
"""The dates of a text by where they begin, each with its end; without a year, one is none."""


def dates_after(times: Times, text: str, position: int) -> tuple[int, tuple[Date, ...]]:
    """Return where the dates end that follow here, and them; from one to another is one."""
    begins = _BEGINS.match(text, position)
    found: list[Date] = []
    end, at, joins = position, begins.end() if begins else position, False
    while at in times:
        end, date = times[at]
        if joins:
            first, words = found[-1].first, f"{found.pop().words} to {date.words}"
            date = Date(text=words, first=first, last=date.last, words=words)
        found.append(date)
        goes_on = _GOES_ON.match(text, end)
        at, joins = (goes_on.end(), bool(goes_on["to"])) if goes_on else (-1, False)
    return end, tuple(found)


def times_in(text: str) -> Times:
    """Return when a text speaks of."""
    dates: dict[int, tuple[int, Date]] = {}
    for start, end, parts in written_dates(text, "en"):
        if "year" in parts and text[end : end + 1] not in {"'", "\u2019"}:
            with suppress(ValueError):  # 31 June
                dates[start] = end, parse_date(_edtf(parts))
    return dates


def _edtf(parts: Mapping[str, str]) -> str:
    """Write a date as a record does: ``2031``, ``2031-05``, ``2031-21`` in spring, a day."""
    months = [int(name[1:]) for name in parts if re.fullmatch(r"m\d+", name)]
    months += [20 + int(name[1:]) for name in parts if re.fullmatch(r"s\d", name)]
    text = parts["year"] + "".join(f"-{month:02}" for month in months)
    return f"{text}-{int(parts['day']):02}" if "day" in parts else text
