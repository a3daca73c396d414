"""English."""

import re

from sitegen.language import grammar
from sitegen.language.cases import Cases

_TABLES = grammar.tables("en")
_WORDS = "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
_NUMBERS = grammar.Numbers(
    **grammar.filled(grammar.Numbers, _TABLES["numbers"]),
    group=",",
    point=".",
    words=rf"(?:{_WORDS})(?:(?:(?<=hundred)\s+and|(?<=thousand)\s+and)?[\s-]+(?:{_WORDS}))*",
    one=r"a(?!\.)",
    ones=frozenset(["a", "one"]),
    scales=(
        (12, r"dozen", r"dozens?|scores?"),
        (10**2, r"hundred", r"hundreds?"),
        (10**3, r"thousand", r"thousands?"),
        (10**4, "", r"(?:tens of|ten) thousands?"),
        (10**5, "", r"(?:hundreds of|hundred) thousands?"),
        (10**6, r"million|mn?\b", r"millions?"),
        (10**7, "", r"(?:tens of|ten) millions?"),
        (10**8, "", r"(?:hundreds of|hundred) millions?"),
        (10**9, r"billion|bn\b", r"billions?"),
        (10**10, "", r"(?:tens of|ten) billions?"),
        (10**11, "", r"(?:hundreds of|hundred) billions?"),
        (10**12, r"trillion|tn\b", r"trillions?"),
    ),
    fractions=grammar.shares(_TABLES["shares"]),
    of_scale=r"(?:\s(?:of\s)?(?:(?:a|one)\s)?)",
    and_half=r"\sand\sa\shalf",
    before_vague=r"(?:several|a\s+few|few|many|some)\s+",
    many=r"(?i:(?:tens|hundreds|thousands)\s+of\s+(?:thousands|millions|billions)|dozens|scores(?=\s+of\b)|hundreds|thousands|millions|billions)",
)

_QUALIFYING = grammar.Qualifying(
    before=grammar.qualified(_TABLES["before numbers"]),
    after=grammar.qualified(_TABLES["behind numbers"]),
    filler=r"(?:,?\s+(?:the|another|a|an|of|these|those|additional|further|as|only|just|perhaps|some|their|its|his|her))?",
    # before an article these are about a place or a topic
    no_filler=re.compile(r"\b(?:over|under|above|below|beyond)\s+\w+\s*$", re.IGNORECASE),
)

_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_MONTHS = (
    r"January|turn\sof\sthe\syear|New\sYear|Jan\.|Jan(?=\s\d)", r"February|Feb\.|Feb(?=\s\d)", r"March|Mar\.|Mar(?=\s\d)",
    r"April|Apr\.|Apr(?=\s\d)", "May", r"June|Jun\.|Jun(?=\s\d)", r"July|Jul\.|Jul(?=\s\d)",
    r"August|Aug\.|Aug(?=\s\d)", r"September|Sept?\.|Sept?(?=\s\d)", r"October|Oct\.|Oct(?=\s\d)",
    r"November|Nov\.|Nov(?=\s\d)", r"December|Christmas|Dec\.|Dec(?=\s\d)",
)  # fmt: skip
_FALL = r"(?:(?<=\bthe\s)|(?<=\bthis\s)|(?<=\blast\s)|(?<=\bnext\s)|(?<=\bin\s)|(?<=\bof\s)|(?<=\bearly\s)|(?<=\blate\s))fall"
_SEASONS = (
    "(?:mid-?|early |late )?spring", "(?:mid-?|early |late )?summer",
    rf"(?:mid-?|early |late )?autumn|{_FALL}(?!\s(?:of\s(?!1|2)|in\b|from\b|off\b))|fall(?=\s20\d\d)",
    "(?:mid-?|early |late )?winter",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WHICH = r"(?:(?P<last>[Ll]ast|[Tt]his\spast|[Pp]ast|[Pp]revious)|(?P<next>(?:[Tt]his\s)?(?:[Nn]ext|[Cc]oming))|(?P<after>[Ff]ollowing)|(?P<this>[Tt]his|[Cc]urrent))\s"
_OF_YEAR = (
    rf"(?:,?\s(?:of\s)?{_YEAR}(?:[/\u2013-]\d\d(?:\d\d)?\b)?|\s(?:of\s)?(?:the\s)?(?:(?P<lastyear>last|previous)|(?P<nextyear>next)"
    r"|(?P<thisyear>this)|(?P<yearafter>following))\syear\b|\s(?:of\s)?(?P<thatyear>(?:that|the\ssame)\syear)\b)"
)
_MONTH = rf"(?:{grammar.any_of(_MONTHS, 'm')})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_COUNT = r"(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)"
_EVENT = r"(?P<event>(?=\s(?:the|an?|his|her|its|their|this|that|it|he|she|they|we|[A-Z]\w+|\w+ing|being|[a-z]{3,}s\s(?:had|have|were|[a-z]+ed))\b))?"
"""What follows where it is not before or after a date, but before or after what happened."""
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", *(f"{n}teenth" for n in ("thir", "four", "fif", "six", "seven", "eigh", "nine")), "twentieth", "twenty-first")  # fmt: skip
_TENS = ("tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")  # fmt: skip
_TO = r"(?:\s?[-\u2013]\s?|\s(?:to|and|through|until|or)\s(?:the\s)?)"
_QUARTERS = r"(?:(?P<q1>[Ff]irst|1st)|(?P<q2>[Ss]econd|2nd)|(?P<q3>[Tt]hird|3rd)|(?P<q4>[Ff]ourth|[Ff]inal|[Ll]ast(?=\squarter\sof)|4th))"
_SIGNS = "Jan turn New Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Christmas"
_WRITTEN = rf"""
end late close start begin turn early mid Mid: \b(?i:(?P<y12>(?:end\sof|late|close\sof)\s(?:the\syear\s)?)|(?P<y1>(?:(?:start|beginning|turn)\sof|early)\s(?:the\syear\s)?)|(?P<y6>(?:middle\sof\s|mid[-\s]))){_YEAR}(?!\w)
months: \b{_COUNT}\s(?P<back>months)\sto\s(?:the\send\sof\s)?{_MONTH}{_OF_YEAR}?
ve Eve Day: \b(?:(?P<f1224>Christmas\sEve)|(?P<f1225>Christmas\sDay)|(?P<f1226>Boxing\sDay)|(?P<f1231>New\sYear['\u2019]s\sEve)|(?P<f101>New\sYear['\u2019]s\sDay)){_OF_YEAR}?
/: (?<![\d/])(?P<swaps>(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}}))/(?P<year>20\d\d)(?![\d/])
{_SIGNS}: (?<![Ii]n\s)(?<!\d\s)\b(?:{_WHICH})?{_MONTH}\s(?:(?P<since>\d{{1,2}})(?:st|nd|rd|th)?{_TO})?{_DAY}(?!\w|[.,]\d|:\d){_OF_YEAR}?
{_SIGNS}: \b(?:{_WHICH})?(?:(?:(?P<since>\d{{1,2}})(?:st|nd|rd|th)?{_TO})?{_DAY}\s(?:of\s)?|(?:{grammar.any_of(_ORDINALS, "t")})\sof\s)?{_MONTH}(?!\w)(?:{_OF_YEAR}|\s(?P<yearsago>{_COUNT}\syears?\sago)\b)?
pring ummer utumn fall inter: \b(?:{_WHICH})?(?:{grammar.any_of(_SEASONS, "s")})\b{_OF_YEAR}?
month: \b(?P<earlier>same\smonth){_OF_YEAR}
half: \b(?:(?P<h1>[Ff]irst)|(?P<h2>[Ss]econd))\shalf(?=\sof\s(?:the|this|last|next|[12]\d)|\syear|[,.])(?:\sof\sthe\syear)?{_OF_YEAR}?
months: \b(?P<o1>[Ff]irst)\s{_COUNT}\smonths\b(?:\sof\sthe\syear)?{_OF_YEAR}?
0s: (?<![\d.,$€£])(?:\b|['\u2019])(?P<decade>[12]\d\d0|[2-9]0)['\u2019]?s\b
ties tens: \b(?:{grammar.any_of(_TENS, "g")})\b(?<!\d\stens)
century: \b(?:(?:{grammar.any_of(tuple(f"{n}(?:st|nd|rd|th)" for n in range(1, 22)), "c")})|(?:{grammar.any_of(_ORDINALS, "c0")}))[\s-]century\b
eekend: \b(?:{_WHICH})?(?P<weekend>(?P<w6>[Ww]eekend))\b
years months weeks days: \b(?:[Ll]ast|[Pp]ast|[Pp]revious|[Pp]receding)\s{_COUNT}\s(?:(?P<p1>years)|(?P<p2>months)|(?P<p3>weeks)|(?P<p4>days))\b
time: \b[Ii]n\s{_COUNT}\s(?:(?P<i1>years?['\u2019]s?)|(?P<i2>months?['\u2019]s?)|(?P<i3>weeks?['\u2019]s?)|(?P<i4>days?['\u2019]s?))\stime\b
year month: \b(?P<after>[Tt]he\s(?:(?P<u1>year)|(?P<u2>month))\safter)\b(?=[,.;:]|\s(?:and|but|when|there|it)\b)
year: \b(?P<last>(?P<twice>(?P<u1>the\syear\sbefore\slast)))\b
year month: \b(?P<this>(?:[Ee]arlier|[Ll]ater|the\sstart\sof|the\sbeginning\sof)\s(?:this\s|the\s)(?:(?P<u1>(?:(?<=start\sof\sthe\s)|(?<=start\sof\sthis\s)|(?<=beginning\sof\sthe\s)|(?<=beginning\sof\sthis\s))(?P<begins>year)|year)|(?P<u2>month)))\b(?!\s(?:\d|before|after|earlier))
month: \b(?P<b2>(?:[Ll]ater\s|[Ee]arlier\s)?(?P<same>(?:that|the\ssame)(?<!of\sthat)(?<!of\sthe\ssame)\smonth))\b
fiscal financial: \b(?:fiscal|financial)(?:\syear)?\s{_YEAR}(?:[/\u2013-](?P<to>\d\d(?:\d\d)?)\b)?
he: (?<=[Ii]n\sthe\s)(?:(?P<r1>first)|(?P<r2>second)|(?P<r3>third)|(?P<r4>fourth|last))(?=[,.;]|\s(?:and|but|before|when|after|to)\b)
quarter: \b{_QUARTERS}[\s-]quarter\b{_OF_YEAR}?
Q: \bQ(?:(?P<q1>1)|(?P<q2>2)|(?P<q3>3)|(?P<q4>4))\b(?:,?\s(?:of\s)?{_YEAR})?
year month week quarter: \b{_WHICH}(?:(?P<u1>year)|(?P<u2>month)|(?P<u3>week)|(?P<u5>quarter))\b
year: \b(?P<last>(?P<u1>(?:a|the|one)\syear\s(?P<earlier>earlier|before)))\b
month: \b(?P<last>(?P<u2>(?:a|the|one)\smonth\s(?:earlier|before)))\b
later after on: \b(?i:{_COUNT})\s(?:(?P<b1>years?)|(?P<b2>months?)|(?P<b3>weeks?|(?P<twice>fortnight))|(?P<b4>days?))\s(?:later|after(?:wards)?{_EVENT}|on(?=[\s,.]+(?:the|a|an|it|he|she|they)\b))\b
earlier before prev prior: \b(?i:{_COUNT})\s(?:(?P<e1>years?)|(?P<e2>months?)|(?P<e3>weeks?|(?P<twice>fortnight))|(?P<e4>days?))\s(?:earlier|before(?:hand)?{_EVENT}|previously)\b
day night evening morning: \b(?P<b4>[Tt]he\s(?:next|following)\s(?:day|night|morning|afternoon|evening)|[Tt]he\s(?:day|night|morning|evening)\safter{_EVENT}|(?:[Tt]he|[Tt]hat)\s(?P<same>same|very)\s(?:day|night|morning|afternoon|evening)|(?<=later\s)(?P<same2>(?:the|that)(?:\ssame)?\sday))\b
day before: \b[Tt]he\s(?P<d1>day\sbefore\syesterday)\b
day night evening prev: \b[Tt]he\s(?P<e4>(?:day|night|evening|morning)\s(?:before|prior){_EVENT}|previous\s(?:day|night|evening|morning|afternoon))\b
th st nd rd: (?<=[Oo]n\sthe\s)(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s(?:floor|of|day|anniversary|and|try|attempt|birthday|minute|hole|lap|page)|-)
ago: \b(?i:{_COUNT})\s(?:(?P<a0>decades?)|(?P<a1>years?)|(?P<a2>months?)|(?P<a3>weeks?|(?P<twice>fortnight))|(?P<a4>days?))\sago\b
day night omorrow: \b(?:(?P<d2>[Yy]esterday|[Ll]ast\snight)|(?P<d3>[Tt]oday|[Tt]onight|[Tt]his\s(?:morning|afternoon|evening))|(?P<d4>[Tt]omorrow))\b
day: \b(?:{_WHICH})?(?:{grammar.any_of(_WEEKDAYS, "w")})\b
"""
_DATES = grammar.Dates(
    **grammar.filled(grammar.Dates, _TABLES["dates"]), patterns=grammar.dated(_WRITTEN)
)


_SPEECH = grammar.Speech(
    **grammar.filled(grammar.Speech, grammar.stemmed(_TABLES, "speech")),
    paired=grammar.patterns(_TABLES["paired"]),
    inverts=False,
)
_HEDGES = grammar.Hedges(
    **grammar.filled(grammar.Hedges, _TABLES["doubting"]),
    degrees=grammar.graded(_TABLES["hedges"]),
    soft=grammar.graded(_TABLES["soft hedges"]),
    not_before=grammar.patterns(_TABLES["hedges before"]),
    not_after=grammar.patterns(_TABLES["hedges after"]),
    never=frozenset(["May", "Might"]),
)


_POLARITY = grammar.Polarity(
    **grammar.filled(grammar.Polarity, _TABLES["polarity"]),
    axes=grammar.opposites(
        _TABLES["opposites"], "(s|es|ed|d|ing|ly|r|er|st|est)?", "(un|in|im|ir|il|dis|non-?)"
    ),
    fates=grammar.whole_words(_TABLES["fates"]),
)


_CASES = Cases(
    **grammar.filled(Cases, _TABLES["cases"]),
    converses=grammar.opposites(_TABLES["converses"], "", ""),
)

_UNITS = grammar.units(_TABLES["units"])

_STYLE = grammar.HouseStyle(
    **grammar.filled(grammar.HouseStyle, _TABLES["style"]),
    back=("the ", "these ", "those "),
    bounds=("since ", "from ", "after ", "before ", "until ", "till ", "by "),
    likelihoods=(
        *("almost certainly", "roughly even odds", "highly improbable", "highly probable"),
        *("improbable", "probable", "probably", "nearly certain"),
    ),
    plurals=("", "s", "es"),
    unsure='"probably" or "could"',
    in_july="By July 2031",
)
"""The forms of words that go by no rule, behind the first."""
"""Words of much the same meaning."""

LANGUAGE = grammar.Language(
    **grammar.filled(grammar.Language, _TABLES["language"]),
    code="en",
    name="English",
    units=_UNITS,
    forms=grammar.first_of_each(_TABLES["forms"]),
    alike=grammar.first_of_each(_TABLES["alike"]),
    numbers=_NUMBERS,
    qualifying=_QUALIFYING,
    dates=_DATES,
    speech=_SPEECH,
    hedges=_HEDGES,
    polarity=_POLARITY,
    scopes=grammar.opposites(_TABLES["scopes"], "", ""),
    nations=grammar.opposites(_TABLES["nations"], "", ""),
    cases=_CASES,
    style=_STYLE,
)
