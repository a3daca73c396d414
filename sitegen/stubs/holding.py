"""Of what kind a figure's date is: when something happened, or when the number holds."""

from collections.abc import Mapping

from sitegen.evidence.moments import Moment
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence
from sitegen.stubs.asking import asked
from sitegen.wording import told


def dated(reading: Reading, number: int, sentence: Sentence, moment: Moment) -> Mapping[str, str]:
    """Return the date of a figure's claim, or of the figure itself; where neither is sure, ask.

    A number holds *as of* a day, and where there is so much of something; where something came
    about, its claim is of that day. Since or from a day on it may be either.
    """
    known, text = reading.known.dates, reading.texts[number]
    first, last = sentence.clause_at(moment.start)
    clause = text[sentence.tokens[first].start : sentence.tokens[last - 1].end]
    date, before = moment.dates[0].text, text[: moment.start]
    holds, happens = known.holds.search(clause), known.happens.search(clause)
    is_sure = not (known.bounds[0].search(before) or (holds and happens))
    if is_sure and happens:
        return {"date": date}
    if known.as_of.search(before) or (is_sure and (holds or known.be.search(clause))):
        return {"as_of": date}
    ask = told("{date}, if it happened then; if the number holds then, as_of: {date} in the figure")
    return {"date": asked(ask.format(date=date))}
