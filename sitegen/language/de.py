"""German."""

import re

from sitegen.language import grammar
from sitegen.language.cases import Cases

_TABLES = grammar.tables("de")
_WORDS = "ein|eins|zwei|zwo|drei|vier|fünf|sechs|sech|sieben|sieb|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|und"
_RUN = rf"(?:null|(?:{_WORDS}|fuenf(?:zig)?|zwoelf|dreissig)+)"
_NUMBERS = grammar.Numbers(
    **grammar.filled(grammar.Numbers, _TABLES["numbers"]),
    group=".",
    point=",",
    words=rf"{_RUN}einhalb|{_RUN}",
    one=r"eine[nmrs]?|anderthalb",
    ones=frozenset(["ein", "eine", "einen", "einem", "einer", "eines"]),
    half=r"halbe[nr]?",
    halves=re.compile(rf"(?P<whole>{_RUN})einhalb|anderthalb", re.IGNORECASE),
    spellings=(("fuenf", "fünf"), ("zwoelf", "zwölf"), ("dreissig", "dreißig"), ("ss", "ß")),
    thousands_of_one=("einstausend", "eins", "null"),
    scales=(
        (12, r"Dutzend", r"dutzende?"),
        (10**2, r"[Hh]undert", r"hunderte?"),
        (10**3, r"[Tt]ausend|Tsd\.", r"tausende?"),
        (10**4, "", r"zehntausende?"),
        (10**5, "", r"hunderttausende?"),
        (10**6, r"Million(?:en)?|Mio\.?", r"million(?:en)?"),
        (10**9, r"Milliarden?|Mrd\.?", r"milliarden?"),
        (10**12, r"Billion(?:en)?|Bio\.?", r"billion(?:en)?"),
    ),
    fractions=grammar.shares(_TABLES["shares"]),
    of_scale=r"(?:\s(?:von\s)?(?:einer\s)?)?",
    and_half=r"(?!)",
    before_vague=(
        r"(?:mehreren?r?|einigen?r?|etlichen?|vielen?|zahlreichen?|wenigen?|(?:ein\s+)?paar)\s+"
    ),
    many=r"(?:Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende|Millionen|Milliarden)n?r?",
    vague_ending=r"(?:nr?|r)?",
)

_QUALIFYING = grammar.Qualifying(
    before=grammar.qualified(_TABLES["before numbers"]),
    after=grammar.qualified(_TABLES["behind numbers"]),
    filler=r"(?:,?\s+(?:die|der|den|dem|das|nur|noch|aber|jedoch|doch|also|auf|auch|von|weitere[nr]?|eine[nmrs]?|ein"
    r"|zusätzliche[nr]?|jährlich|täglich|jeweils|insgesamt|wohl|schon|bereits|immerhin|nun|jetzt|heute))?",
    # before an article these are about a place or a topic
    no_filler=re.compile(r"\b(?:über|unter|gegen|ab|keine)\s+\w+\s*$", re.IGNORECASE),
)

_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_HALF_YEAR = r"(?:Jahreshälfte|Halbjahr(?:es)?)"
_QUARTER = r"(?:Quartals?|Vierteljahr(?:es)?)"
_MONTHS = (
    r"Januar|Jahresbeginn|Jahreswechsel|Neujahr|Jänner|Jan\.|Jan(?=\s\d)", r"Februar|Feber|Feb\.|Febr\.", r"März|Mrz\.", r"April|Apr\.", "Mai",
    r"Juni|Jun\.", r"Juli|Jul\.", r"August|Aug\.", r"September|Sept?\.", r"Oktober|Okt\.", r"November|Nov\.",
    r"Dezember|Weihnachten|Jahresende|Dez\.",
)  # fmt: skip
_SEASONS = (
    "(?:Früh|Spät)?(?:Frühjahr|Frühling)", "(?:Hoch|Früh|Spät)?[Ss]ommer", "(?:Früh|Spät)?[Hh]erbst",
    "(?:Früh|Spät)?[Ww]inter",
)  # fmt: skip
_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag|Sonnabend", "Sonntag")  # fmt: skip
_ORDINALS = ("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft", *(f"{n}zehnt" for n in ("drei", "vier", "fünf", "sech", "sieb", "acht", "neun")), "zwanzigst", "einundzwanzigst")  # fmt: skip
_TENS = ("zehner", "zwanziger", "dreißiger", "vierziger", "fünfziger", "sechziger", "siebziger", "achtziger", "neunziger")  # fmt: skip
_LAST = r"(?:[Vv]ergangen|[Ll]etzt|[Vv]orig|[Vv]orangegangen|[Vv]erflossen|[Vv]orherig)e[nmrs]?"
_THIS = r"[Dd]iese[nmrs]?|[Ll]aufende[nms]?"
_NEXT = r"(?:[Kk]ommend|[Nn]ächst)e[nmrs]?"
_COUNT = r"(?:(?:knapp|fast|rund|etwa|gut|über|mehr\sals|ungefähr|genau|gerade)\s)?(?P<n>\d{1,3}|eine?[mr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|fünfzehn|zwanzig|dreißig)"
_WHICH = rf"(?:(?P<after>[Ff]olgende[nmrs]?|[Dd]arauf(?:folgende[nmrs]?)?)|(?P<last>{_LAST})|(?P<next>{_NEXT})|(?P<this>{_THIS}))\s"
_OF_YEAR = rf"(?:\s(?:des\sJahres\s)?{_YEAR}(?:[/\u2013-]\d\d(?:\d\d)?\b)?|\s(?:des\s)?(?:(?P<lastyear>{_LAST})|(?P<nextyear>{_NEXT})|(?P<thisyear>{_THIS}))\sJahres\b|\s(?:des\s)?(?P<lastyear2>Vorjahr(?:e?s))\b|\sdes\s(?P<yearafter>[Ff]olgenden\sJahres|Folgejahres)\b|\s(?P<thatyear>(?:jenes|desselben|des(?:\s)(?:selben|gleichen))\sJahres)\b)"
_SIGNS = "Jan Jahr Neu Jän Feb Mär Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez Weih Silv"
_EVENT = r"(?P<event>(?=\s(?:der|des|seine[rs]|ihre[rs]|von|eine[rs]|dieser|dieses)\b))?"
"""What follows where it is not before or after a date, but before or after what happened."""
_WRITTEN = rf"""
nde nfang itte eginn wechsel: \b(?:(?P<y12>(?:Ende|Jahresende)\s(?:des\s(?:Jahres\s)?)?|Jahreswechsel\s)|(?P<y1>Anfang\s(?:des\s(?:Jahres\s)?)?|Jahresbeginn\s|Beginn\s(?:des\s(?:Jahres\s)?)?)|(?P<y6>Mitte\s(?:des\s(?:Jahres\s)?)?)){_YEAR}(?!\w)(?![/\u2013-]\d)
eiligabend ilvester eujahrstag: \b(?:(?P<f1224>Heiligabend)|(?P<f1231>Silvester)|(?P<f101>Neujahrstag)){_OF_YEAR}?
0 1 2 3 4 5 6 7 8 9: (?<![\d.])(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.(?:\s?(?P<year>\d{{4}}|\d{{2}})(?!\d))?
{_SIGNS}: \b(?:{_WHICH})?(?:(?:(?P<since>\d{{1,2}})\.(?:\sbis(?:\szum)?|\sund(?:\sdem)?|\s?[-\u2013]|,)\s?)?(?P<day>\d{{1,2}})\.\s|(?:{grammar.any_of(_ORDINALS, "t")})e[nr]\s)?(?:{grammar.any_of(_MONTHS, "m")})(?:s?(?!\w)|(?=(?:woche|hälfte|tage?|wochenende)\b)|(?:(?<=ber)|(?<=uar))(?=[a-zäöü]{{3}}))(?:{_OF_YEAR}|\s(?P<yearsago>vor\s{_COUNT}\sJahr(?:en)?)\b)?(?:\s(?P<after2>darauf|danach)\b)?
ommer inter rühling rühjahr erbst: \b(?:{_WHICH})?(?:{grammar.any_of(_SEASONS, "s")})s?\b{_OF_YEAR}?(?:\s(?P<after2>darauf|danach)\b)?
albjahr ahreshälfte älfte: \b(?:(?P<h1>[Ee]rsten?)|(?P<h2>[Zz]weiten?))\s(?:{_HALF_YEAR}|Hälfte(?=\sdes\s(?:Jahres|vergangenen|letzten|vorigen|nächsten|kommenden|laufenden)\s|\s[12]\d{{3}}\b|\sdieses\sJahres)){_OF_YEAR}?
onate: \b(?P<o1>[Ee]rsten)\s{_COUNT}\sMonaten?\b(?:\sdes\sJahres\b(?!\s\d))?{_OF_YEAR}?
0er: \b(?P<decade>[12]\d\d0|[2-9]0)er(?:-|\s)?(?:Jahren?)?\b
iger: \b(?:{grammar.any_of(_TENS, "g")})(?:-|\s)?[Jj]ahren?\b
Jahrhundert: \b(?:(?:{grammar.any_of(tuple(rf"{n}[.]" for n in range(1, 22)), "c")})|(?:{grammar.any_of(tuple(f"{o}en" for o in _ORDINALS), "c0")}))\sJahrhunderts?\b
ochenende: \b(?:{_WHICH})?(?P<weekend>(?P<w6>Wochenendes?))\b
ahre onate ochen age: \b(?:[Vv]ergangenen|[Ll]etzten|[Zz]urückliegenden|[Vv]orangegangenen)\s{_COUNT}\s(?:(?P<p1>Jahren?)|(?P<p2>Monaten?)|(?P<p3>Wochen)|(?P<p4>Tagen?))\b
orvorjahr orletzte: \b(?P<last>(?P<twice>(?P<u1>Vorvorjahr(?:e?s)?|[Vv]orletzte[nms]?\sJahr(?:es)?)))\b
orquartal: \b(?P<last>(?P<u5>Vorquartals?))\b
nfang: \b(?P<this>(?P<begins>(?P<u1>[Aa]nfang\sdes\sJahres|Jahresanfang)))\b(?!\s\d)
Monats: \b(?P<this>(?P<u2>(?:[Aa]nfang|[Mm]itte|[Ee]nde)\sdes\sMonats))\b(?!\s[A-Z])
m: (?<=[Ii]m\s)(?:(?P<r1>ersten)|(?P<r2>zweiten)|(?P<r3>dritten)|(?P<r4>vierten))(?=[,.;]|\s(?:und|noch|nur|auf|sogar|waren?|wurden?|sind|ist)\b|\s\d)
uartal ierteljahr: \b(?:(?P<q1>[Ee]rste[nrs]?|1\.)|(?P<q2>[Zz]weite[nrs]?|2\.)|(?P<q3>[Dd]ritte[nrs]?|3\.)|(?P<q4>[Vv]ierte[nrs]?|[Ll]etzte[nrs]?(?=\s\w+\s(?:des|[12]))|[Ss]chluss|4\.))\s?{_QUARTER}\b{_OF_YEAR}?
Q: \bQ(?:(?P<q1>1)|(?P<q2>2)|(?P<q3>3)|(?P<q4>4))\b(?:\s{_YEAR})?
Monat: \b(?P<earlier>(?:gleichen|selben)\sMonat){_OF_YEAR}
Jahr Monat Woche uartal: \b{_WHICH}(?:(?P<u1>Jahr(?:es)?)|(?P<u2>Monats?)|(?P<u3>Woche)|(?P<u5>Quartals?))\b
orjahr uvor davor: \b(?P<last>(?P<u1>Vorjahr(?:es)?|[Jj]ahr\s(?P<earlier>zuvor|davor)))\b
ormonat: \b(?P<last>(?P<u2>Vormonats?))\b
orwoche: \b(?P<last>(?P<u3>Vorwoche))\b
euer iesjährig: \b(?P<this>(?P<u1>[Hh]euer|diesjährige[nrsm]?))\b
orjährig: \b(?P<last>(?P<u1>vorjährige[nrsm]?))\b
später danach darauf: \b(?i:{_COUNT})\s(?:(?P<b1>Jahre?)|(?P<b2>Monate?)|(?P<b3>Wochen?)|(?P<b4>Tage?))\s(?:später|danach|darauf)\b
nach: \b(?i:{_COUNT})\s(?:(?P<b1>Jahre?)|(?P<b2>Monate?)|(?P<b3>Wochen?)|(?P<b4>Tage?))\s(?P<event>nach(?:dem)?)\s(?=de[mr]|die|das|sei|ihr|ein|er|sie|es|[A-Z])
vor bevor ehe: \b(?i:{_COUNT})\s(?:(?P<e1>Jahre?)|(?P<e2>Monate?)|(?P<e3>Wochen?)|(?P<e4>Tage?))\s(?P<event>vor|bevor|ehe)\s(?=de[mr]|die|das|sei|ihr|ein|er|sie|es|[A-Z])
zuvor vorher davor früher: \b(?i:{_COUNT})\s(?:(?P<e1>Jahre?)|(?P<e2>Monate?)|(?P<e3>Wochen?)|(?P<e4>Tage?))\s(?:zuvor|vorher|davor|früher)\b
Tag tag Morgen Abend Nacht: \b(?P<b4>[Aa]m\s(?:nächsten|folgenden|(?P<same>selben|gleichen))\s(?:Tage?|Morgen|Mittag|Abend|Nachmittag|Vormittag)|[Aa]m\s(?:Tag|Morgen|Abend)\s(?:darauf|danach)|[Tt]ags\s(?:darauf|danach)|[Ff]olgetage?s?|[Ii]n\sder\s(?:Nacht\sdarauf|folgenden\sNacht))\b
tag Tag abend ags: \b(?P<e4>(?:[Vv]ortage?s?|[Vv]orabend){_EVENT}|[Tt]ags\s(?:zuvor|davor)|[Tt]ag\s(?:zuvor|davor)|[Aa]bend\s(?:zuvor|davor))\b
darauf danach Folge: \b(?P<after>(?P<u1>(?:[Jj]ahr|[Jj]ahre)\s(?:darauf|danach)|Folgejahr(?:e?s)?)|(?P<u2>Monat\s(?:darauf|danach)|Folgemonats?)|(?P<u3>Woche\s(?:darauf|danach)|Folgewoche))\b
.: (?<=[Aa]m\s)(?P<day>\d{{1,2}})\.(?=[,;]|\s(?:und|oder|aber|dann|sogar|wieder|erst|nur|[a-zäöü]+te[nt]?|kam|ging|trat|war|wurde|wird|ist|hat|fiel|stand|lag|gab|lief|zog|schloss)\b)
or eit: \b(?:[Vv]or|[Ss]eit)\s{_COUNT}\s(?:(?P<a1>Jahr(?:en)?)|(?P<a2>Monat(?:en)?)|(?P<a3>Wochen?)|(?P<a4>Tag(?:en)?))\b
estern eute orgen: \b(?:(?P<d1>[Vv]orgestern)|(?P<d2>[Gg]estern)|(?P<d3>[Hh]eute)|(?P<d4>(?<!heute\s)(?<!gestern\s)(?<!jeden\s)(?<!am\s)(?<!tag\s)morgen(?=[\s,.])|(?<![\w,]\s)Morgen(?=\s(?:soll|wird|werden|will)))|(?P<d5>[Üü]bermorgen))\b
tag abend ittwoch: \b(?:{_WHICH})?(?:{grammar.any_of(_WEEKDAYS, "w")})(?:s|abend|morgen|nachmittag|vormittag|mittag|früh|nacht)?\b
"""
_DATES = grammar.Dates(
    **grammar.filled(grammar.Dates, _TABLES["dates"]), patterns=grammar.dated(_WRITTEN)
)

_PARTICIPLES = "|".join(_TABLES["participles"].split())
_SAID = ", ".join(_PARTICIPLES.split("|"))
_ONLY_INDIRECT = grammar.words(_TABLES["indirect"])
"""The first subjunctive; the second, and *könne*, are of what is not so or may be, too."""
_SPEECH = grammar.Speech(
    **grammar.filled(grammar.Speech, grammar.stemmed(_TABLES, "speech")),
    paired=grammar.patterns(_TABLES["paired"].format(said=_SAID, participles=_PARTICIPLES)),
    inverts=True,
    only_indirect=_ONLY_INDIRECT,
    indirect=_ONLY_INDIRECT | grammar.words(_TABLES["unreal"]),
)

_HEDGES = grammar.Hedges(
    **grammar.filled(grammar.Hedges, _TABLES["doubting"]),
    degrees=grammar.graded(_TABLES["hedges"]),
    soft=grammar.graded(_TABLES["soft hedges"]),
    not_before=grammar.patterns(_TABLES["hedges before"]),
    not_after=grammar.patterns(_TABLES["hedges after"]),
    never=frozenset(["Wohl", "Wohls"]),
)


_POLARITY = grammar.Polarity(
    **grammar.filled(grammar.Polarity, _TABLES["polarity"]),
    axes=grammar.opposites(
        _TABLES["opposites"], "(e[nrsm]?|er(e[nrsm]?)?|ste[nrsm]?|s|n|t|te[nrt]?)?", "(un|in|nicht)"
    ),
    fates=grammar.whole_words(_TABLES["fates"]),
)


_CASES = Cases(
    **grammar.filled(Cases, _TABLES["cases"]),
    strong=grammar.first_of_each(_TABLES["strong"]),
    converses=grammar.opposites(_TABLES["converses"], "", ""),
)

_UNITS = grammar.units(_TABLES["units"])

_STYLE = grammar.HouseStyle(
    **grammar.filled(grammar.HouseStyle, _TABLES["style"]),
    back=("die ", "der ", "den ", "diese ", "dieser ", "diesen "),
    bounds=("seit ", "ab ", "von ", "vom ", "nach ", "vor ", "bis ", "bis zum ", "bis ende "),
    likelihoods=("unwahrscheinlich", "höchstwahrscheinlich", "mit Sicherheit"),
    unsure='"wohl" or "könnte"',
    in_july="Im Juli 2031",
    plurals=("", "e", "n", "s", "en", "er", "es", "em", "ern"),
)

LANGUAGE = grammar.Language(
    **grammar.filled(grammar.Language, _TABLES["language"]),
    code="de",
    name="German",
    units=_UNITS,
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
    heads=r"zahl(?:en)?|summen?|mengen?|höhe|betr[aä]ge?s?|quoten?|anteile?|werte?|volumens?|kosten|dauer|bestand|bestände",
)
