"""English."""

import re

from sitegen.dates import MONTHS
from sitegen.language.grammar import (
    NEVER,
    Dates,
    Hedges,
    Language,
    Numbers,
    Qualifying,
    Speech,
    any_of,
)
from sitegen.records.terms import Hedge, Qualifier

_ABOUT, _MORE, _LESS = Qualifier.ABOUT, Qualifier.MORE_THAN, Qualifier.LESS_THAN
_LEAST, _MOST = Qualifier.AT_LEAST, Qualifier.UP_TO

_WORDS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    "hundred|thousand"
)
_NUMBERS = Numbers(
    group=",",
    point=".",
    words=rf"(?:{_WORDS})(?:(?:\s+and)?[\s-]+(?:{_WORDS}))*",
    one=r"a(?!\.)",
    ones=frozenset(["a", "one"]),
    half="(?!)",
    halves=NEVER,
    spellings=(),
    thousands_of_one=("", "", ""),
    nouns=frozenset(),
    scales=(
        (12, r"dozen", r"dozens?"),
        (10**2, r"hundred", r"hundreds?"),
        (10**3, r"thousand", r"thousands?"),
        (10**4, "", r"(?:tens of|ten) thousands?"),
        (10**5, "", r"(?:hundreds of|hundred) thousands?"),
        (10**6, r"million|mn?\b", r"millions?"),
        (10**9, r"billion|bn\b", r"billions?"),
        (10**12, r"trillion|tn\b", ""),
    ),
    before_vague=r"(?:several|a\s+few|few|many|some)\s+",
    many=r"(?i:(?:tens|hundreds)\s+of\s+thousands|dozens|hundreds|thousands|millions|billions)",
    vague_ending="",
    through=re.compile(r"\s?[-\u2013]\s?|\s(?:to|and)\s"),
    between=re.compile(r"\bbetween\s$", re.IGNORECASE),
    uncounted=re.compile(
        r"\b(?:Article|Section|Chapter|Resolution|No\.|number|page|phase|type)\s$", re.IGNORECASE
    ),
    ordinal=re.compile(r"\d(?:st|nd|rd|th)\b"),
    before_ordinal=re.compile(""),
)

_QUALIFYING = Qualifying(
    before={
        r"just over": frozenset({_ABOUT, _MORE}),
        r"just under": frozenset({_ABOUT, _LESS}),
        r"(?:no|not) more than|at most|up to|as many as|as much as|a maximum of": frozenset(
            {_MOST}
        ),
        r"(?:no|not) (?:fewer|less) than|at least|a minimum of": frozenset({_LEAST}),
        r"more than|over|above|upwards of": frozenset({_MORE}),
        r"(?:less|fewer) than|under|below": frozenset({_LESS}),
        r"about|around|roughly|some|approximately|circa|an estimated|estimated": frozenset(
            {_ABOUT}
        ),
        r"nearly|almost|close to": frozenset({_ABOUT, _LESS}),
        r"exactly|precisely": frozenset(),
    },
    after={
        r"(?:or|and) more\b": frozenset({_LEAST}),
        r"or (?:fewer|less)\b": frozenset({_MOST}),
        r"or so\b": frozenset({_ABOUT}),
    },
    filler=r"(?:\s+(?:the|another))?",
    # before an article these are about a place or a topic
    no_filler=re.compile(r"\b(?:over|under|above|below)\s+\w+\s*$", re.IGNORECASE),
)

_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_SEASONS = ("spring", "summer", "autumn|fall", "winter")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WHICH = (
    r"(?:(?P<last>[Ll]ast|[Tt]his\spast)|(?P<next>(?:[Tt]his\s)?(?:[Nn]ext|[Cc]oming))"
    r"|(?P<this>[Tt]his))\s"
)
_OF_YEAR = (
    rf"(?:,?\s(?:of\s)?{_YEAR}|\s(?:of\s)?(?:(?P<lastyear>last)|(?P<nextyear>next)"
    r"|(?P<thisyear>this))\syear\b)"
)
_MONTH = rf"(?:{any_of(MONTHS, 'm')})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DATES = Dates(
    patterns=tuple(
        re.compile(pattern)
        for pattern in (
            rf"\b(?:{_WHICH})?{_MONTH}\s{_DAY}(?!\d){_OF_YEAR}?",
            rf"\b(?:{_WHICH})?(?:{_DAY}\s)?{_MONTH}\b{_OF_YEAR}?",
            rf"\b(?:{_WHICH})?(?:{any_of(_SEASONS, 's')})\b{_OF_YEAR}?",
            rf"\b(?:(?P<h1>first)|(?P<h2>second))\shalf{_OF_YEAR}",
            rf"\b{_WHICH}(?:(?P<u1>year)|(?P<u2>month)|(?P<u3>week))\b",
            rf"\b(?:(?:[Oo]n\s)|(?:[Oo]n\s)?{_WHICH})(?:{any_of(_WEEKDAYS, 'w')})\b",
        )
    ),
    before_year=re.compile(r"\b(?:year|since|in)\s$", re.IGNORECASE),
)

_SPEECH = Speech(
    sources=frozenset(["per"]),
    links=frozenset(["to", "by", "from", "of", "in"]),
    prepositions=frozenset(
        (
            *("for", "to", "in", "from", "of", "with", "at", "on", "against", "between", "about"),
            *("by", "through", "over", "under"),
        )
    ),
    passed_over=re.compile(
        r"the|a|an|its|their|his|her|\"|“|”|\(|state-run|[a-z]+(?:ian|ish|ese|an)"
    ),
    source_nouns=re.compile(
        r"[Aa]ccording|[Rr]eports?|[Ss]tatements?|words|view|sources|counts?|tally|"
        r"[Ee]stimates?|assessments?|reckoning|calculations?"
    ),
    governments=re.compile(r"[Gg]overnments?"),
    titles=re.compile(r"\w*(?:newspaper|[Aa]gency|[Mm]inister|[Pp]resident|spokes\w+|expert)"),
    verbs=re.compile(
        r"say|says|said|warn(?:s|ed)?|claim(?:s|ed)?|report(?:s|ed)?|believe[sd]?|think(?:s)?|thought|"
        r"fear(?:s|ed)?|estimate[sd]?|declare[sd]?|announce[sd]?|state[sd]?|told|tells|argue[sd]?|"
        r"expect(?:s|ed)?|hope[sd]?|insist(?:s|ed)?|stress(?:es|ed)?|call(?:s|ed)?|denie[sd]|"
        r"assess(?:es|ed)?|counts?|counted|reckon(?:s|ed)?|predict(?:s|ed)?|forecasts?|assume[sd]?|"
        r"suggest(?:s|ed)?|conclude[sd]?|calculate[sd]?|confirm(?:s|ed)?|assert(?:s|ed)?|"
        r"allege[sd]?|acknowledge[sd]?|admit(?:s|ted)?|writes?|wrote|adds|added"
    ),
    paired={"at": re.compile(r"puts?"), "as": re.compile(r"gives?|gave")},
    behind=frozenset(),
    joins=frozenset(["and", "or", ","]),
    indirect=frozenset(),
    refers=frozenset(["also", "too"]),
    another=frozenset(),
    same=frozenset(),
    reported=frozenset(["allegedly", "reportedly", "according", "said", "says"]),
)

_HEDGES = Hedges(
    degrees={
        **dict.fromkeys(
            (
                *("probably", "likely", "apparently", "presumably", "seemingly", "seems", "seem"),
                *("seemed", "appears", "appear", "appeared"),
            ),
            Hedge.PROBABLE,
        ),
        **dict.fromkeys(("could", "might", "may", "perhaps", "possibly", "maybe"), Hedge.POSSIBLE),
        **dict.fromkeys(("doubtful", "unlikely"), Hedge.DOUBTFUL),
    },
    # what appears in port is only seen there
    shows=frozenset(["appears", "appear", "appeared"]),
    shown=frozenset(["to", "that"]),
    never=frozenset(["May"]),
)

ENGLISH = Language(
    code="en",
    name="English",
    common=frozenset(
        (
            *(
                "the",
                "and",
                "of",
                "to",
                "is",
                "that",
                "it",
                "for",
                "with",
                "as",
                "was",
                "are",
                "by",
            ),
            *("this", "from", "at", "be", "not", "have", "has", "on", "which", "its", "they"),
            *("their", "he", "she", "been", "were"),
        )
    ),
    no_end=re.compile(
        r"(?:\b\d{1,2}|\b(?:ca|bzw|nr|dr|prof|st|mr|mrs|no|vgl|etc|z|b|u|a|d|h|mio|mrd|mt|art|abs))\.$",
        re.IGNORECASE,
    ),
    numbers=_NUMBERS,
    qualifying=_QUALIFYING,
    dates=_DATES,
    speech=_SPEECH,
    hedges=_HEDGES,
)
