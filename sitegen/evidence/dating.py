"""By which of a text's dates stands what a claim tells."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sitegen.corpus import Claim
from sitegen.dates import Date
from sitegen.evidence.figures import same_value
from sitegen.evidence.likeness import (
    is_known,
    meanings,
    said_by,
    said_in,
    shared_within,
    without,
)
from sitegen.evidence.mentions import Mention
from sitegen.evidence.moments import Moment
from sitegen.evidence.parts import Part, parts_of
from sitegen.evidence.polarity import sides
from sitegen.evidence.reading import Reading
from sitegen.evidence.tense import tense_at
from sitegen.evidence.tokens import clean, tokens_of
from sitegen.yamltext import Path

_WEIGHTS: Mapping[str, float] = {
    "more": 1.9,
    "lost": -1.5,
    "lone": -0.15,
    "turned": -1.3,
    "figure": 2.0,
    "turn": 1.1,
    "tense": -1.3,
    "planned": -2.0,
    "other": -0.6,
    "voice": 1.0,
}
_ENOUGH = 1.8
"""How much tells for another date of the text than a claim's own, and how much of it is enough.

Found by logistic regression on the dated right claims of the open readings with each other date of
their paragraph in place of their own, and proved by turns on a sixth of the files: there it tells 3
in 4 of the wrong dates, and 6 in 717 of the right ones. ``planned`` was too rare there, and is set.
So is ``lone``, by which one word is not enough where a claim's own date has any.
"""
_MOST = 4  # words


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What of a claim stands by a date of the text.

    That is in its ``part`` of the sentence, and in what the part goes on with (``before``);
    ``marks`` are what else tells for or against it.
    """

    part: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    marks: Mapping[str, float] = field(default_factory=dict)

    def beats(self, own: "Setting") -> float:
        """Return how much more tells for this date than for a claim's own."""
        found = {name: much - own.marks.get(name, 0) for name, much in self.marks.items()}
        more = _much(self.part - own.part - own.before)
        found["more"] = min(_MOST, more) ** 0.5
        found["lost"] = min(_MOST, _much(own.part - self.part - self.before)) ** 0.5
        found["lone"] = more == 1 and bool(own.part | own.before)
        return sum(_WEIGHTS[name] * much for name, much in found.items())


def _much(features: frozenset[str]) -> int:
    """Return how much some features are: of actors, who are in many sentences, all are one."""
    words = without(features, "actor")
    return len(words) + (len(words) < len(features))


def likelier(reading: Reading, claim: Claim, path: Path, date: Date, told: set[str]) -> str:
    """Return the date of the text that a claim tells of, if that is not the one it gives.

    ``told`` are the other dates that it gives; one that is not in the text has nothing by it.
    """
    every = [*_settings(reading, claim, path, date)]
    own = [there for moment, there in every if any(map(date.meets, moment.dates))]
    scores = {
        moment.text: min(there.beats(each) for each in own or [Setting()])
        for moment, there in every
        if there not in own
        and told.isdisjoint(each.text for each in moment.dates)
        and (path != ("said",) or there.marks["voice"])
    }
    best = max(scores, key=lambda text: scores[text], default="")
    return best if scores.get(best, 0) > _ENOUGH else ""


def _settings(
    reading: Reading, claim: Claim, path: Path, date: Date
) -> Iterator[tuple[Moment, Setting]]:
    """Yield each date of a claim's paragraphs with what of the claim stands by it.

    How long after something else it was, a sentence says besides: that date is its own or none. So
    is one in another sentence than a figure's.
    """
    wanted = _told(reading, claim, said=path == ("said",))
    numbers = {number: _numbers(reading, claim, path, number) for number in claim.paragraphs}
    places = {(n, reading.index(n, each.start)) for n, those in numbers.items() for each in those}
    apart = path[:1] == ("figures",) and bool(places)
    for number in claim.paragraphs:
        moments = {
            (moment.start, moment.end): moment
            for moment in reading.moments_of(number)
            if not moment.by_event or any(map(date.meets, moment.dates))
        }
        for each in parts_of(reading, number, [*moments]):
            moment, at = moments[each.at], (number, each.index)
            part = _of_event(each) if moment.by_event else each
            if apart and at not in places and not any(map(date.meets, moment.dates)):
                continue
            yield (
                moment,
                Setting(
                    part=wanted & shared_within(reading, at, _apart(reading, number, part)),
                    before=wanted & (part.before | part.done if part.goes_on else part.before),
                    marks={
                        **_around(reading, claim, path, number, part),
                        "tense": _is_out_of_time(reading, claim, moment),
                        "other": _others(reading, wanted, number, part) ** 0.5,
                    },
                ),
            )


def _of_event(part: Part) -> Part:
    """Return what stands by a date that is told by an event, which is all behind it."""
    return replace(part, near=part.span, before=frozenset(), goes_on=False)


def _numbers(reading: Reading, claim: Claim, path: Path, number: int) -> list[Mention]:
    """Return the numbers of a claim's figures, or of that whose date is asked for."""
    figures = claim.figures if path[:1] != ("figures",) else [claim.figures[int(path[1])]]
    return [m for m in reading.mentions(number) if any(same_value(f, m) for f in figures)]


def _told(reading: Reading, claim: Claim, *, said: bool) -> frozenset[str]:
    """Return what a claim says happened, or that somebody said so."""
    every, says, tokens = said_by(reading, claim), clean(claim.says), tokens_of(claim.says)
    behind = (token for voice in reading.voices_of(claim.says) for token in tokens[voice.at :])
    openers = reading.our_known.openers - reading.our_known.hedges.ifs
    if that := next((t for t in behind if t.folded in openers), None):
        half = says[: that.end] if said else says[that.end :]
        measures = (each for each in every if each.startswith("measure") and not said)
        every = said_in(reading, half) | frozenset(measures)
    return without(every, "date")


def _apart(reading: Reading, number: int, part: Part) -> tuple[int, int]:
    """Return a date's part as far as no semicolon, or *however*, cuts it off."""
    first, last = reading.sentences_of(number)[part.index].part_at(part.near[0])
    return max(first, part.span[0]), min(last, part.span[1])


def _around(
    reading: Reading, claim: Claim, path: Path, number: int, part: Part
) -> dict[str, float]:
    """Return whether a figure, an opposite, a plan or somebody who speaks stands by a date."""
    sentence = reading.sentences_of(number)[part.index]
    numbers = _numbers(reading, claim, path, number)
    says = sides(tokens_of(claim.says), reading.ours)
    there = sides(sentence.tokens[slice(*part.span)], reading.language)
    speaks = any(part.near[0] <= voice.at < part.near[1] for voice in reading.voices(sentence))
    return {
        "figure": any(sentence.holds(part.near, mention.start) for mention in numbers),
        "turn": _is_in_turn(reading, number, part, numbers),
        "turned": sum(side * there.get(axis, 0) < 0 for axis, side in says.items()),
        "planned": _is_planned(reading, claim, number, part.at[0]),
        "voice": path == ("said",) and speaks,
    }


def _is_in_turn(reading: Reading, number: int, part: Part, mentions: Sequence[Mention]) -> bool:
    """Say whether a date goes with a number where they take turns: *9 in May, 8 in June*."""
    sentence = reading.sentences_of(number)[part.index]
    numbers = [m for m in reading.mentions(number) if sentence.start <= m.start < sentence.end]
    moments = reading.moments_of(number)
    every = [m.start for m in moments if sentence.start <= m.start < sentence.end]
    in_turn = len(numbers) == len(every) > 1
    return in_turn and numbers[every.index(part.at[0])] in mentions


def _is_planned(reading: Reading, claim: Claim, number: int, start: int) -> bool:
    """Say whether something was to be on a date at first, where a claim does not tell just that."""
    if reading.our_known.dates.planned.search(clean(claim.says).rstrip(".")):
        return False
    before = (moment.end for moment in reading.moments_of(number) if moment.end <= start)
    since = max(before, default=0)
    return bool(reading.known.dates.planned.search(reading.texts[number][since:start]))


def _is_out_of_time(reading: Reading, claim: Claim, moment: Moment) -> bool:
    """Say whether a date is over where a claim tells what is to be, or the other way round."""
    tense = tense_at(clean(claim.says), reading.ours, 0)
    published = reading.article.seed.published
    over = all(date.last < published.first for date in moment.dates)
    ahead = all(date.first > published.last for date in moment.dates)
    return (tense < 0 and ahead) or (tense > 0 and over)


def _others(reading: Reading, wanted: frozenset[str], number: int, part: Part) -> int:
    """Return how many words of known meaning in a date's clause are none of a claim's."""
    tokens = reading.sentences_of(number)[part.index].tokens
    return sum(
        token.text[0].isalpha()
        and not part.at[0] <= token.start < part.at[1]
        and bool(meanings(token.folded, reading.language))
        and is_known(token.folded, reading.language)
        and wanted.isdisjoint(shared_within(reading, (number, part.index), (i, i + 1)))
        for i, token in enumerate(tokens[slice(*part.near)], start=part.near[0])
    )
