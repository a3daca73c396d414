"""French."""

import re

from sitegen.language import grammar
from sitegen.language.cases import Cases

_TABLES = grammar.tables("fr")
_WORDS = "zéro|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille"
_NUMBERS = grammar.Numbers(
    **grammar.filled(grammar.Numbers, _TABLES["numbers"]),
    group=".",
    point=",",
    words=rf"(?:{_WORDS})(?:(?:[\s-]et)?[\s-](?:{_WORDS}|une?))*",
    one=r"une?",
    ones=frozenset(["un", "une"]),
    half=r"demi-?e?",
    spellings=(
        ("septante", "soixante-dix"),
        ("huitante", "quatre-vingts"),
        ("nonante", "quatre-vingt-dix"),
    ),
    scales=(
        (10, r"dizaines?", r"dizaines?"),
        (12, r"douzaines?", r"douzaines?"),
        (20, r"vingtaines?", ""),
        (30, r"trentaines?", ""),
        (100, r"centaines?", r"centaines?"),
        (10**3, r"milliers?", r"milliers?"),
        (10**4, "", r"dizaines de milliers"),
        (10**5, "", r"centaines de milliers"),
        (10**6, r"millions?|M", r"millions?"),
        (10**7, "", r"dizaines de millions"),
        (10**8, "", r"centaines de millions"),
        (10**9, r"milliards?|Md|Mds", r"milliards?"),
        (10**12, r"billions?", ""),
    ),
    glued={**grammar.GLUED, "Md": 10**9, "Mds": 10**9},
    fractions=grammar.shares(_TABLES["shares"]),
    of_scale=r"(?:\s?(?:de\s|d')?)",
    and_half=r"\set\sdemie?",
    before_vague=r"(?:plusieurs|quelques|de nombreux|de nombreuses|des)\s+",
    many=r"(?i:des\s(?:dizaines\sde\smilliers|centaines\sde\smilliers|dizaines|centaines|milliers|millions|milliards))",
)

_QUALIFYING = grammar.Qualifying(
    before=grammar.qualified(_TABLES["before numbers"]),
    after=grammar.qualified(_TABLES["behind numbers"]),
    filler=r"(?:,?\s+(?:les|la|le|des|de|d'|un|une|autres|ces|ses|leurs))?",
    no_filler=re.compile(r"\b(?:sous|vers)\s+\w+\s*$", re.IGNORECASE),
)

_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_MONTHS = (
    r"[Jj]anvier|[Jj]anv\.", r"[Ff]évrier|[Ff]évr\.", r"[Mm]ars", r"[Aa]vril|[Aa]vr\.", r"[Mm]ai", r"[Jj]uin",
    r"[Jj]uillet|[Jj]uil\.", r"[Aa]oût", r"[Ss]eptembre|[Ss]ept\.", r"[Oo]ctobre|[Oo]ct\.", r"[Nn]ovembre|[Nn]ov\.",
    r"[Dd]écembre|[Dd]éc\.",
)  # fmt: skip
_SEASONS = ("printemps", "(?:(?<=l')|(?<=l’)|(?<=d')|(?<=d’)|(?<=cet )|(?<=en ))été", "automne", "hiver")  # fmt: skip
_WEEKDAYS = ("[Ll]undi", "[Mm]ardi", "[Mm]ercredi", "[Jj]eudi", "[Vv]endredi", "[Ss]amedi", "[Dd]imanche")  # fmt: skip
_AFTER = r"(?:\s(?:(?P<last>dernier|dernière|passée?|précédente?|écoulée?)|(?P<next>prochaine?)|(?P<after>suivante?))\b)?"
_OF_YEAR = (
    rf"(?:\s(?:de\s(?:l'année\s)?)?{_YEAR}(?:[/\u2013-]\d\d(?:\d\d)?\b)?|\sde\s(?:(?P<lastyear>l'an\sdernier|l'année\sdernière|l'année\spassée)"
    r"|(?P<nextyear>l'an\sprochain|l'année\sprochaine)|(?P<thisyear>cette\sannée)|(?P<yearafter>l'année\ssuivante)|(?P<thatyear>cette\sannée-là|la\smême\sannée))\b)"
)
_COUNT = r"(?:(?:près\sde|environ|plus\sde|moins\sde|à\speine|presque|exactement|tout\sjuste)\s)?(?P<n>\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente)"
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI")  # fmt: skip
_ORDINALS = ("premier", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize")  # fmt: skip
_TENS = ("dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante-dix", "quatre-vingts?", "quatre-vingt-dix")  # fmt: skip
_TO = r"\s?(?:au|à|et(?:\sle|\sdu)?|[-\u2013])\s?"
_QUARTERS = r"(?:(?P<q1>[Pp]remier|1er)|(?P<q2>[Dd]euxième|[Ss]econd|2e)|(?P<q3>[Tt]roisième|3e)|(?P<q4>[Qq]uatrième|[Dd]ernier|4e))"
_EVENT = r"(?P<event>(?=\s(?:les?|la|l['’]\w+|une?|son|sa|ses|leurs?|que|de|du|des|ce|cette|avoir|être|[A-Z]\w+)\b|\s[dl]['’]))?"
"""What follows where it is not before or after a date, but before or after what happened."""
_SIGNS = "anv évr ars vr mai Mai uin uil oût ept ct ov éc"
_WRITTEN = rf"""
fin ébut mi- Mi- mi Mi: \b(?i:(?P<y12>fin\s(?:de\s(?:l['’]année\s)?)?)|(?P<y1>début\s(?:de\s(?:l['’]année\s)?)?)|(?P<y6>mi[-\s]?)){_YEAR}
oël ylvestre ouvel: \b(?:(?P<f1224>veille\sde\sNoël)|(?P<f1225>jour\sde\sNoël)|(?P<f1231>Saint-Sylvestre)|(?P<f101>[Jj]our\sde\sl['’][Aa]n)|(?P<m12>Noël)){_OF_YEAR}?
. /: (?<![\d./])(?P<day>\d{{1,2}})[./](?P<month>\d{{1,2}})[./](?P<year>\d{{4}})(?!\d)
{_SIGNS}: \b(?:(?:(?P<since>\d{{1,2}})(?:er)?{_TO})?(?P<day>\d{{1,2}})(?:er)?\s|(?<=[Ll]e\s)(?:{grammar.any_of(_ORDINALS, "t")})\s)?(?:{grammar.any_of(_MONTHS, "m")})(?!\w)(?:{_OF_YEAR}|\s(?P<yearsago>il\sy\sa\s{_COUNT}\sans?)\b)?{_AFTER}
printemps été automne hiver: (?<!\w)(?:{grammar.any_of(_SEASONS, "s")})\b{_OF_YEAR}?{_AFTER}
mois: \b(?P<earlier>même\smois){_OF_YEAR}
semestre: \b(?:(?P<h1>[Pp]remier)|(?P<h2>[Ss]econd|[Dd]euxième))\ssemestre\b{_OF_YEAR}?
mois: \b{_COUNT}\s(?P<o1>premiers)\smois\b(?:\sde\sl['’]année(?!\s\d))?{_OF_YEAR}?
années: \b[Aa]nnées\s(?:(?P<decade>[12]\d\d0|[1-9]0)(?!\d|\s(?:à|et)\s\d)|(?:{grammar.any_of(_TENS, "g")})(?![-\w]))
siècle: \b(?:{grammar.any_of(_ROMANS, "c")})(?:er?|ème)\ssiècle\b
eek-end: \b(?P<weekend>(?P<w6>[Ww]eek-end)){_AFTER}
derni: \b(?:{_COUNT}\s)?(?:derni(?:ère|er)s|passé(?:e)?s)\s(?:(?P<p1>années|ans)|(?P<p2>mois)|(?P<p3>semaines)|(?P<p4>jours))\b
ans: \b[Dd]ans\s{_COUNT}\s(?:(?P<i1>ans?|années?)|(?P<i2>mois)|(?P<i3>semaines?)|(?P<i4>jours?))\b
mois: \b(?P<b2>(?P<same>même\smois|mois-là))\b
nnée: \b(?P<this>(?P<begins>(?P<u1>début\s(?:d|de\sl)['’]année)))\b(?!\s(?:\d|derni|proch|suiv))
mois: \b(?P<this>(?P<u2>(?:début|fin)\sdu\smois))\b(?!\s(?:de|derni|proch|suiv|passé))
année: \b[Aa]nnée\s{_YEAR}
avant-derni: \b(?P<last>(?P<twice>(?P<u1>avant-dernière\sannée)))\b
u: (?<=[Aa]u\s)(?:(?P<r1>premier)|(?P<r2>deuxième|second)|(?P<r3>troisième)|(?P<r4>quatrième))(?=[,.;]|\s(?:et|puis|contre|à|après)\b)
trimestre: \b{_QUARTERS}\strimestre\b{_OF_YEAR}?
T: \bT(?:(?P<q1>1)|(?P<q2>2)|(?P<q3>3)|(?P<q4>4))\b(?:\s{_YEAR})?
an: \b[Ll]'(?P<u1>an(?:née)?)\s(?:(?P<last>derni(?:er|ère)|passée?|précédente)|(?P<next>prochaine?))\b
an: \b(?P<last>(?P<u1>un\san\s(?P<earlier>plus\stôt|auparavant)))\b
mois: \b(?:[Ll]e\s)?(?P<u2>mois)\s(?:(?P<last>dernier|passé|précédent)|(?P<next>prochain))\b
semaine: \b(?:[Ll]a\s)?(?P<u3>semaine)\s(?:(?P<last>dernière|passée|précédente)|(?P<next>prochaine))\b
année mois semaine: \b(?P<this>[Cc]e(?:tte)?)\s(?:(?P<u1>année)|(?P<u2>mois(?:-ci)?)|(?P<u3>semaine))\b
plus après: \b(?i:{_COUNT})\s(?:(?P<b1>ans?)|(?P<b2>mois)|(?P<b3>semaines?)|(?P<b4>jours?))\s(?:plus\stard|après{_EVENT})\b
plus avant aupara: \b(?i:{_COUNT})\s(?:(?P<e1>ans?)|(?P<e2>mois)|(?P<e3>semaines?)|(?P<e4>jours?))\s(?:plus\stôt|auparavant|avant{_EVENT})
endemain suivant même: \b(?P<b4>[Ll]e\s(?P<twice>sur)?lendemain{_EVENT}|[Ll]e\sjour\ssuivant|[Ll]e\s(?P<same>même\sjour)|[Ll]e\s(?P<same2>(?:jour|soir)\smême))\b
eille précédent: \b(?P<e4>[Ll](?:a\s|['’](?P<twice>avant-))veille{_EVENT}|[Ll]e\sjour\sprécédent)\b
suivant: \b(?:[Ll](?:'|’|a\s|e\s))?(?P<after>(?P<u1>an(?:née)?\ssuivante?)|(?P<u2>mois\ssuivant)|(?P<u3>semaine\ssuivante))\b
e u: (?<=\b[Ll]e\s)(?P<day>\d{{1,2}})(?=,|\s(?:et|mais|puis|au\ssoir|au\smatin)\b)
l y a oici oilà: \b(?:[Ii]l\sy\sa|[Vv]oici|[Vv]oilà)\s{_COUNT}\s(?:(?P<a1>ans?|années?)|(?P<a2>mois)|(?P<a3>semaines?)|(?P<a4>jours?))\b
ier ujourd emain: \b(?:(?P<d1>[Aa]vant-hier)|(?P<d2>[Hh]ier)|(?P<d3>[Aa]ujourd['’]hui|[Cc]e\s(?:matin|soir))|(?P<d4>[Dd]emain))\b
di manche: \b(?:{grammar.any_of(_WEEKDAYS, "w")})\b{_AFTER}
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
)


_POLARITY = grammar.Polarity(
    **grammar.filled(grammar.Polarity, _TABLES["polarity"]),
    axes=grammar.opposites(_TABLES["opposites"], "(e|s|es|x|ement)?", "(in|im|ir|il|dés|mal|non_)"),
    fates=grammar.whole_words(_TABLES["fates"]),
)


_CASES = Cases(
    **grammar.filled(Cases, _TABLES["cases"]),
    converses=grammar.opposites(_TABLES["converses"], "", ""),
)

_UNITS = grammar.units(
    _TABLES["units"],
    before=r"(?:de\s|d')?",
)

LANGUAGE = grammar.Language(
    **grammar.filled(grammar.Language, _TABLES["language"]),
    code="fr",
    name="French",
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
)
