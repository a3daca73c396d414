"""Claims to fill in: one for each figure, and for each sentence that somebody asserts."""

from collections.abc import Iterator, Mapping
from itertools import islice

from sitegen.evidence.counting import offered, only_by_unit
from sitegen.evidence.hedges import hedge_words
from sitegen.evidence.mentions import Mention
from sitegen.evidence.moments import Moment
from sitegen.evidence.numberwords import with_qualifiers
from sitegen.evidence.polarity import negations_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.sentences import Sentence
from sitegen.evidence.speech import Told, telling
from sitegen.records import ThemeRecord
from sitegen.records.terms import Kind
from sitegen.stubs.asking import asked, either, one_of
from sitegen.stubs.roles import Role
from sitegen.stubs.suggestions import clear_moments, figures_in, quantity
from sitegen.wording import told
from sitegen.yamltext import FILL_IN

MOST = 120
"""The claims of a stub: a file with more to fill in is not read to its end."""

Themes = Mapping[str, ThemeRecord]


def claims_to_fill_in(
    reading: Reading, roles: Mapping[int, str], themes: Themes
) -> dict[int, list[str]]:
    """Return claims to fill in by paragraph, as text: of a long article the first ones.

    A paragraph of the running text of which nothing is known has one, too.
    """
    found: dict[int, list[str]] = {}
    left = MOST
    for number, role in roles.items():
        read = _of_paragraph(reading, number, themes) if number in reading.paragraphs else ()
        every = [*islice(read, left)] or [_claim(number, 1, themes, {})] * (role == Role.BODY)
        found[number] = every[:left]
        left -= len(found[number])
    return found


def _claim(number: int, nth: int, themes: Themes, known: dict[str, str]) -> str:
    """Return a claim of a paragraph with what is known of it, each field's value as written."""
    fields = {
        "by": "",
        "hedge": "",
        "paragraphs": f"[{number}]",
        "kind": one_of(Kind),
        "figures": "",
        "date": "",
        "themes": _shown_by(themes),
    }
    one = told("one thing that paragraph {number} says", number=number)
    values = fields | {"says": one} | known
    lines = [f"    {name}: {values[name]}" for name in fields if values[name]]
    name = told("a short permanent id for {number}.{nth}, such as pay-offer, or take it out")
    name = name.format(number=number, nth=nth)
    says = told("{what}, in one sentence of your own", what=values["says"])
    return "\n".join((f"  {FILL_IN} {name}:", f"    says: >-\n      {FILL_IN} {says}", *lines))


def _shown_by(themes: Themes) -> str:
    """Return whose pages show a claim; nothing where that follows if it is left out."""
    if any(theme.context for theme in themes.values()):
        return ""
    several = told("one or more of {names}", names=", ".join(sorted(themes)))
    return f"[{asked(several) if len(themes) != 1 else min(themes)}]"


def _of_paragraph(reading: Reading, number: int, themes: Themes) -> Iterator[str]:
    nth = 0
    every, sure = telling(reading, number), figures_in(reading, number)
    moments = clear_moments(reading, number)
    for i, (sentence, each) in enumerate(zip(reading.sentences_of(number), every, strict=True)):
        figures = [m for m in sure if reading.index(number, m.start) == i]
        known = _hedge(sentence) | _asserters(each, number)
        denied = negations_in(sentence.tokens, reading.language)
        clauses = {sentence.clause_at(mention.start) for mention in figures}
        places: list[Mention | None] = [*figures] or [None] * bool(known)
        for mention in places:
            nth += 1
            at = mention.start if mention else sentence.start
            clause = sentence.clause_at(at)
            near = {m.dates[0]: m for m in moments if sentence.holds(clause, m.start)}
            more = {}
            for date, moment in near.items() if len(near) == 1 and not denied else ():
                figured = mention and dated(reading, number, sentence, moment)
                more = {**(figured or {"date": f"{date}"})}
            more |= _figure(reading, number, mention, themes, more) if mention else {}
            speaks = any(clause[0] <= v.at < clause[1] and v.actors for v in each.voices)
            if "by" in known and len(clauses) > 1 and not speaks:
                more |= {"by": f"[{asked(told('who gives it'))}]"}
            yield _claim(number, nth, themes, known | more)


def _hedge(sentence: Sentence) -> dict[str, str]:
    """Return how surely a sentence is said."""
    words = hedge_words(sentence.tokens, sentence.language)
    hedges = sorted({word.degree for word in words if not word.soft})
    return {"hedge": hedges[0] if len(hedges) == 1 else one_of(hedges)} if hedges else {}


def _asserters(found: Told, number: int) -> dict[str, str]:
    """Return who asserts a sentence; one whom no name of the vocabulary has is to be filled in."""
    who = sorted(found.actors | found.acts)
    if not who:
        by = f"[{asked(told('who says it, an actor of the vocabulary'))}]"
        return {"by": by, "kind": ""} if any(voice.plain for voice in found.voices) else {}
    says = told("what {who} says in paragraph {number}", who=either(who), number=number)
    return {"by": f"[{who[0] if len(who) == 1 else one_of(who)}]", "kind": "", "says": says}


def _figure(
    reading: Reading, number: int, mention: Mention, themes: Themes, known: Mapping[str, str]
) -> dict[str, str]:
    (measure,) = offered(reading, number, mention)
    shown = sorted(name for name, theme in themes.items() if measure in theme.key_measures)
    if only_by_unit(reading, number, mention, measure):
        measure, shown = asked(told("{name}, if it counts that", name=measure)), []
    when = f", as_of: {known['as_of']}" if "as_of" in known else ""
    figure = f"[{{measure: {measure}, {quantity(mention)}{when}}}]"
    given = with_qualifiers(reading.texts[number], mention.start, mention.end, reading.language)
    says = told('what paragraph {number} says of "{given}"', number=number, given=given.strip())
    themed = {"themes": f"[{', '.join(shown)}]"} if shown else {}
    return {"figures": figure, "says": says, **themed}


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
