"""German."""

import re

from sitegen.language import grammar

_WORDS = "ein|eins|zwei|zwo|drei|vier|fünf|sechs|sech|sieben|sieb|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|und"
_RUN = rf"(?:null|(?:{_WORDS}|fuenf(?:zig)?|zwoelf|dreissig)+)"
_SHARES = r"""
1/2: (?:ein(?:e[nmrs]?)?\s)?halb(?:e[nrsm]?)?|(?:die\s|der\s)?Hälfte|jede[rsn]?\s[Zz]weite[nr]?|eine[rs]? von zwei|halbier(?:t|te|ten|en)
1/4: (?:eine[nmrs]?\s)?Viertel(?=million|milliarde)|(?:ein(?:e[nms]?)?\s)?Viertel|jede[rsn]?\s[Vv]ierte[nr]?|eine[rs]? von vier
3/4: (?:eine[nmrs]?\s)?[Dd]reiviertel(?=million|milliarde)|[Dd]reiviertel|drei\sViertel|drei von vier
1/3: (?:ein(?:e[nms]?)?\s)?Drittel|jede[rsn]?\s[Dd]ritte[nr]?|eine[rs]? von drei
2/3: zwei\sDrittel|Zweidrittel|zwei von drei
1/5: (?:ein(?:e[nms]?)?\s)?Fünftel|jede[rsn]?\s[Ff]ünfte[nr]?|eine[rs]? von fünf
2/5: zwei\sFünftel|zwei von fünf
3/5: drei\sFünftel|drei von fünf
4/5: vier\sFünftel|vier von fünf
1/6: (?:ein(?:e[nms]?)?\s)?Sechstel|jede[rsn]?\s[Ss]echste[nr]?
5/6: fünf\sSechstel
1/7: (?:ein(?:e[nms]?)?\s)?Siebtel|jede[rsn]?\s[Ss]iebte[nr]?
1/8: (?:ein(?:e[nms]?)?\s)?Achtel|jede[rsn]?\s[Aa]chte[nr]?
1/9: (?:ein(?:e[nms]?)?\s)?Neuntel
1/10: (?:ein(?:e[nms]?)?\s)?Zehntel|jede[rsn]?\s[Zz]ehnte[nr]?|eine[rs]? von zehn
9/10: neun\sZehntel|neun von zehn
2: doppelt\sso\s(?:viele?|hoch|groß|lang|oft)|verdoppel\w+|(?:das|dem)\sDoppelten?|zweimal\sso\s\w+
3: dreimal\sso\s\w+|verdreifach\w+|(?:das|dem)\sDreifachen?
4: viermal\sso\s\w+|vervierfach\w+|(?:das|dem)\sVierfachen?
5: fünfmal\sso\s\w+|verfünffach\w+|(?:das|dem)\sFünffachen?
10: zehnmal\sso\s\w+|verzehnfach\w+|(?:das|dem)\sZehnfachen?
"""
_NUMBERS_TABLE = r"""
share_signs: halb hälfte viertel vierte drittel dritte fünf sechstel sechste siebtel achtel achte neuntel neun zehn zweite zwei eine_von einer_von eines_von drei vier doppel dreifach vierfach fünffach zweimal dreimal viermal
of: von
through: \s?(?:%|Prozent|Euro|Dollar)?\s?[-\u2013\u2212]\s?|\s?(?:%|Prozent|Euro|Dollar)?\s(?:bis|und)\s(?:zu\s|über\s)?[$€£]?
age: \b(?i:bis|ab|mit|nach|vor|über|unter)\s$
rate: \s?(?:[\w%€]+\s){0,2}?(?:pro|je|im|am|in der)\s(?:(?P<day>Tag)|(?P<week>Woche)|(?P<month>Monat)|(?P<year>Jahr))\b(?!\s\d)
attached: (?:tägig|stündig|wöchig|monatig|jährig|minütig|mal\b|köpfig|stöckig|geschossig)
hanging: [-\u2013]\s(?:bis|und|oder)\s
between: (?i:\bzwischen\s(?:rund\s|etwa\s|[$€£])?$)
uncounted: \b(?:Artikels?|Art\.|Absatz(?:es)?|Abs\.|Para?gra(?:ph|f)(?:en)?|Kapitels?|Resolution|Nr\.|Nummer|Nummern|Seiten?|S\.|Platz|Klasse|Typ|Phase|Uhr|Pier|Station|Halle|Zimmer|Raum|Saal|Gleis|Tor|Block|Terminal|Linie|Route|Bundesstraße|Autobahn|Landstraße|Flug|Kaliber|Kaliber von|Tabelle|Tab\.|Abbildung|Abb\.|Grafik|Schaubild|Anhang|Anlage|Band|Ausgabe|Version|Modell|Stufe|Level|Kategorie|Gruppe|Brigade|Division|Bataillon|Regiment|Kompanie|Höhe|Sektor|Zone|Bezirk|Kanal|Programm|Direktive|Richtlinie|Verordnung|Beschluss|Punkt|Frage|These|Fußnote|Runde|Los|Aktenzeichen|Telefon|Hotline|Postleitzahl|Hausnummer|Wohnung|Werk|Schacht|Kabine|Startnummer|Reaktor|Turm|Bohrung|Brunnen|Liegeplatz|Kai|Baujahr|Jahrgang|[A-Z]|MiG|Leopard|Boeing|Airbus)\s$|\u00a7\s?$
ordinal: \d\.(?=\s+[^\W\d_])
before_ordinal: (?i:\b(?:am|im|vom|zum|de[rnmsr]|die|das|bis|jede[rnms]?)\s$)
change: \b[Vv]on\s(?:rund\s|etwa\s|knapp\s|fast\s|zuletzt\s)?[$€£]?$ <> \s?(?:%|Prozent|Euro|Dollar)?\sauf\s(?:rund\s|etwa\s|knapp\s|fast\s|über\s|mehr als\s)?[$€£]?
"""
_NUMBERS = grammar.Numbers(
    **grammar.filled(grammar.Numbers, _NUMBERS_TABLE),
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
    fractions=grammar.shares(_SHARES),
    of_scale=r"(?:\s(?:von\s)?(?:einer\s)?)?",
    and_half=r"(?!)",
    before_vague=(
        r"(?:mehreren?r?|einigen?r?|etlichen?|vielen?|zahlreichen?|wenigen?|(?:ein\s+)?paar)\s+"
    ),
    many=r"(?:Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende|Millionen|Milliarden)n?r?",
    vague_ending=r"(?:nr?|r)?",
)

_LEADING = r"""
up-to: nicht (?:übersteig(?:t|en)|überst(?:ieg|iegen)|überschr(?:itt|itten|eiten|eitet)|übertr(?:af|afen|offen))|nicht mehr als|kaum mehr als|höchstens|allerhöchstens|maximal|bis zu|(?<!\d )bis|bis hin zu|nicht über|keine mehr als|allenfalls|bestenfalls|im besten Fall|äußerstenfalls|längstens|maximal bis zu|höchstenfalls|nie mehr als|niemals mehr als
at-least: nicht weniger als|nicht unter|mindestens|wenigstens|zumindest|zum Mindesten|ab|von wenigstens|kein(?:e[nr]?)? weniger als|keinesfalls weniger als|allermindestens|gut und gerne?|(?:ein )?Minimum von
more-than: mehr als|über|mehr denn|weit über|deutlich über|deutlich mehr als|weit mehr als|jenseits (?:von|der)|oberhalb von|übersteig(?:t|en)|überst(?:ieg|iegen)|überschreite[nt]|überschritt(?:en)?|übertr(?:af|ifft)|etwas mehr als|ein wenig mehr als|etwas über|gut über|größer als|höher als|länger als|älter als
less-than: weniger als|unter|deutlich unter|weit unter|unterhalb von|nicht einmal|nicht ganz|keine|noch nicht einmal|kleiner als|niedriger als|kürzer als|jünger als|unterschritt(?:en)?|nicht einmal ganz
up-to exactly: (?:begrenzt|beschränkt|gedeckelt) auf
about: rund|etwa|circa|zirka|ca\.|ungefähr|annähernd|um die|an die|gegen|in etwa|an rund|grob|so um die|schätzungsweise|geschätzte?[nrms]?|überschlägig|vielleicht|plusminus|plus/minus|so|(?:in )?Richtung|um rund|um etwa|in der Größenordnung von|eine Größenordnung von|näherungsweise|circa um
about less-than: knapp|fast|beinahe|nahezu|beinah|bald|nah an|nahe an|knapp unter|kurz vor
about more-than: gut|reichlich|knapp über|gut und gern
flat: \w*(?:red|sprech|sprich|sprach|gespr[oä]ch|verhandlung|debatte|diskussion|abstimmung|streit|vertr[aä]g|auftr[aä]g|kredit|darlehen|rechnung|scheck)\w{0,3}\s(?:\w+\s){0,3}(?<!\b(?:um|in)\s)(?<!\b(?:von|auf|mit|bei|vor|für|aus)\s)(?<!\b(?:nach|seit)\s)über
exactly more-than: (?:ge)?(?:diskut|verhandel|streite|stritt|debattier|berät|beriet|berate)\w*\s(?:\w+\s){0,3}(?<!\b(?:um|in)\s)(?<!\b(?:von|auf|mit|bei|vor|für|aus)\s)(?<!\b(?:nach|seit)\s)über
about exactly: im (?:Schnitt|Durchschnitt|Mittel)|durchschnittlich
flat: genau|exakt|präzise|ganze|volle|satte|stolze|gerade (?:ein)?mal|lediglich|nur|bloß|ganz genau|insgesamt|zusammen|immerhin|erst|schon|bereits|sage und schreibe
"""
_TRAILING = r"""
at-least: (?:oder|und|oder auch) mehr\b
up-to: (?:\w+\s){0,2}?nicht (?:überst(?:eig|ieg)\w*|überschr[ei]\w+|übertr(?:af|iff|off)\w*|hinaus)\b
up-to: oder (?:auch )?(?:noch )?weniger\b
at-least: (?:\w+\s){0,3}?(?:plus|aufwärts|und darüber)\b
up-to: (?:[\w-]+\s){0,4}?(?:höchstens|maximal|im Höchstfall)\b(?!\s\d)
at-least: (?:[\w-]+\s){0,4}?mindestens\b(?!\s\d)
about: (?:[\w-]+\s){0,2}?(?:in etwa|ungefähr)\b(?!\s\d)
"""
_QUALIFYING = grammar.Qualifying(
    before=grammar.qualified(_LEADING),
    after=grammar.qualified(_TRAILING),
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
ommer inter rühling rühjahr erbst: \b(?:{_WHICH})?(?:{grammar.any_of(_SEASONS, "s")})s?\b{_OF_YEAR}?
albjahr ahreshälfte älfte: \b(?:(?P<h1>[Ee]rsten?)|(?P<h2>[Zz]weiten?))\s(?:{_HALF_YEAR}|Hälfte(?=\sdes\s(?:Jahres|vergangenen|letzten|vorigen|nächsten|kommenden|laufenden)\s|\s[12]\d{{3}}\b|\sdieses\sJahres)){_OF_YEAR}?
onate: \b(?P<o1>[Ee]rsten)\s{_COUNT}\sMonaten?\b(?:\sdes\sJahres\b(?!\s\d))?{_OF_YEAR}?
0er: \b(?P<decade>[12]\d\d0|[2-9]0)er(?:-|\s)?(?:Jahren?)?\b
iger: \b(?:{grammar.any_of(_TENS, "g")})(?:-|\s)?[Jj]ahren?\b
Jahrhundert: \b(?:(?:{grammar.any_of(tuple(rf"{n}[.]" for n in range(1, 22)), "c")})|(?:{grammar.any_of(tuple(f"{o}en" for o in _ORDINALS), "c0")}))\sJahrhunderts?\b
ochenende: \b(?:{_WHICH})?(?P<weekend>(?P<w6>Wochenendes?))\b
ahre onate ochen age: \b(?:[Vv]ergangenen|[Ll]etzten|[Zz]urückliegenden|[Vv]orangegangenen)\s{_COUNT}\s(?:(?P<p1>Jahren?)|(?P<p2>Monaten?)|(?P<p3>Wochen)|(?P<p4>Tagen?))\b
orvorjahr orletzte: \b(?P<last>(?P<twice>(?P<u1>Vorvorjahr(?:e?s)?|[Vv]orletzte[nms]?\sJahr(?:es)?)))\b
orquartal: \b(?P<last>(?P<u5>Vorquartals?))\b
nfang: \b(?P<this>(?P<u1>[Aa]nfang\sdes\sJahres|Jahresanfang))\b(?!\s\d)
Monats: \b(?P<this>(?P<u2>(?:[Aa]nfang|[Mm]itte|[Ee]nde)\sdes\sMonats))\b(?!\s[A-Z])
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
_DATES_TABLE = r"""
through: \s?(?:bis|und|[-\u2013])(?:\s(?:zum|zur|dem|den|Anfang|Mitte|Ende|im|in|am|einschließlich))*\s?
counted: \s(?:[a-zäöüß]+(?:e|en|er)\s)?[A-ZÄÖÜ][a-zäöüß]+(?:n|er|s|e)\b
now: (?i:\b(?:seither|seitdem|inzwischen|mittlerweile|zuletzt|neuerdings|nun|jetzt|heute)\b)
unread: \b(?:(?:Tage?n?|Wochen?|Monate?n?|Jahre?n?|Stunden?|Jahrzehnte?n?)\s(?:später|zuvor|darauf|danach|früher|vorher|davor)|Ostern|Pfingsten|Ramadan|[Aa]m\s(?:nächsten|selben|gleichen|folgenden|vorigen)\s(?:Tag|Morgen|Abend)|[Tt]ags\s(?:darauf|zuvor)|Vortag|Folgetag|halben?\sJahr|anderthalb|Saison|[Bb]innen\s(?:weniger|\w+)\s(?:Tagen?|Wochen?|Monaten?|Jahren?)|(?:laufende[ns]?|diese[sm]|nächste[ns]|vorige[ns]) Halbjahre?s?|[Ee]nde\sdes\s(?:Jahres|Monats)|[Ii]n\s\w+\s(?:Tagen|Wochen|Monaten|Jahren)|[Ss]eit\s(?:Tagen|Wochen|Monaten|Jahren|langem))\b
planned: \b(?i:ursprünglich|zunächst|zuerst|eigentlich|anfangs)\b[^.;:]{0,60}$
before_year: (?i:\b(?:Jahre?s?|seit|Anfang|Mitte|Ende|in|im|bis|ab|von|vor|nach|Sommer|Winter|Frühjahr|Herbst)\s(?:(?:den|mindestens|wenigstens|etwa|rund|spätestens|frühestens)\s)?$)
bounds: (?i:\b(?:ab|seit|frühestens(?:\s(?:im|am|ab))?|erst\s(?:im|ab|am)|nicht\b[^.;]{0,40}\bvor|(?:im|am)\s\S+\serst)\s(?:dem\s)?)$ <> (?i:\b(?:bis(?:\s(?:zum|ende|anfang|mitte|spätestens))?|spätestens(?:\s(?:im|am|bis))?)\s)$
"""
_DATES = grammar.Dates(
    **grammar.filled(grammar.Dates, _DATES_TABLE), patterns=grammar.dated(_WRITTEN)
)

_REGULAR = r"e|t|te|ten|en|n"
_DENTAL = r"e|et|ete|eten|en"
_PARTICIPLES = (
    r"gesagt|betont|gewarnt|geäussert|erklärt|geschätzt|behauptet|berichtet|befürchtet|bestätigt|angekündigt|verkündet|gemeldet|mitgeteilt|angegeben|gefordert|versichert|beteuert|eingeräumt|zugegeben|bekräftigt|beziffert|gedroht|vermutet|bezeichnet|kritisiert|veranschlagt|entdeckt|bekannt|bekanntgegeben|gegeben"
    r"|eingeschätzt|ausgerechnet|errechnet|berechnet|gezählt|ermittelt|festgestellt|herausgefunden|gefunden|belegt|nachgewiesen|beobachtet|registriert|dokumentiert|erfasst|gemessen|vorgerechnet|prognostiziert|vorhergesagt|vorausgesagt|hingewiesen|verwiesen|unterstrichen|hervorgehoben|erläutert|ausgeführt|dargelegt|geschildert|beschrieben|erzählt|geschrieben|verlauten|durchblicken|angedeutet|signalisiert|zugesagt"
    r"|versprochen|verlangt|empfohlen|geraten|vorgeschlagen|beklagt|bemängelt|moniert|gelobt|gerügt|geurteilt|gemutmasst|spekuliert|argumentiert|entgegnet|erwidert|gekontert|geantwortet|gestanden|ausgesagt|bezeugt|enthüllt|offengelegt|publiziert|veröffentlicht|vorgelegt|gezeigt|bewertet|beurteilt|taxiert|gemeint|geglaubt|geklagt|gemahnt|erinnert|nachgezählt|angenommen|ausgegangen|gerechnet|gesprochen|notiert|vermerkt"
)
_ROLES = grammar.words(
    "zeitung agentur blatt magazin sender ministerium minister präsident chef sprecher expert führer leiter meister direktor sekretär botschafter forscher analyst berater händler general kanzler kommandeur politiker anwalt anwält beauftragt vorsitzend kommissar professor ökonom diplomat gouverneur abgeordnet dienst loge login soge grafe nome iker "
    "historiker jurist arzt ärzt inspektor oberst major hauptmann offizier richter bischof pfarrer könig fürst zar institut universität behörde amt verband verein gewerkschaft partei fraktion kammer bank konzern firma unternehmen gesellschaft gruppe stiftung institution organisation kommission ausschuss rat kabinett denkfabrik initiative bündnis "
    "polizei armee truppe marine reederei werft klinik mission vorstand rektor wissenschaftler lehrer bauer fischer kapitän pilot ingenieur techniker autor journalist reporter korrespondent redakteur kolumnist aktivist gründer inhaber manager unternehmer investor minister senator landrat bürgermeister premier"
)
_ADJECTIVES_IN_E = r"[a-zäöüß-]{3,}(?:[it]sche|liche|[^e]ige|ende)|(?:früh|spät|höh|ält|jüng)ere|neue|junge|oberste|gewählte|langjährige|heutige|damalige|deutsche|eigene|andere|zuständige|amtierende"
_SAID = ", ".join(_PARTICIPLES.split("|"))
_PAIRED = rf"""
{_SAID}: hat|habe|haben|hatten?|hätten?|liess|liessen|lässt|lassen|will|wollen|wollte|wollten
an: gibt|gab|geben|gaben|gebe|nimmt|nahm|nehmen|nahmen|nehme|kündigt(?:e|en)?|kündige|führt(?:e|en)?|merkt(?:e|en)?|mahnt(?:e|en)?|deutet(?:e|en)?
von aus, davon aus: geht|ging|gehen|gingen|gehe
zurück: führt(?:e|en)?
verantwortlich: mach(?:t|te|ten|en)
schuld: gibt|gab(?:en)?|geben|gebe
ab: tut|tat(?:en)?|tun|wiegelt(?:e|en)?|winkt(?:e|en)?|streitet|stritt(?:en)?
dabei: bleibt|blieb(?:en)?|bleiben
wert: leg(?:t|te|ten|en)
aus: führt(?:e|en)?|sagt(?:e|en)?|rechnet(?:e|en)?|weist|wies|wiesen
ein: schätzt(?:e|en)?|stuft(?:e|en)?|räumt(?:e|en)?|wendet(?:e|en)?|wandte|wendete|gesteht
mit: rechne(?:t|te|ten|n)?|teilt(?:e|en)?|teile|wirbt|werben|warb
von: spricht|sprechen|sprach(?:en)?|spreche|weiss|berichtet(?:e|en)?
sich auf: beruft|berufen|berief(?:en)?|stützt(?:e|en)?
bekannt: hat|habe|haben|hatten?|hätten?|liess|liessen|lässt|lassen|will|wollen|wollte|wollten|gibt|gab|geben|gaben|gebe|mach(?:t|te|ten|en)
mitteilen, ausrichten, erklären: lässt|liess(?:en)?|lassen
fest: stellt(?:e|en)?|hält|hielt(?:en)?
hin: weist|wies(?:en)?|weisen
darauf: verweist|verwies(?:en)?|verweisen
heraus: fand(?:en)?|findet|finden|stellt(?:e|en)?
hervor: hebt|hob(?:en)?|heben|geht|ging(?:en)?|gehen
voraus: sagt(?:e|en)?|sieht|sah(?:en)?|sehen
vorher: sagt(?:e|en)?
vor: rechnet(?:e|en)?|trägt|trug(?:en)?|tragen|wirft|warf(?:en)?|werfen|schlägt|schlagen|schlug(?:en)?|legt(?:e|en)?
zu: gibt|gab|geben|gaben|sagt(?:e|en)?|gesteht|gestand|sichert(?:e|en)?
dagegen: hält|hielt(?:en)?|halten
entgegen: hält|hielt(?:en)?|halten|setzt(?:e|en)?
geltend: macht(?:e|en)?|machen
klar: stellt(?:e|en)?|macht(?:e|en)?
dar, offen, nahe: legt(?:e|en)?
hehl, hehl_daraus: mach(?:t|te|ten|en)
zweifel: lässt|liess(?:en)?|lassen|heg(?:t|te|ten|en)|hat|haben|hatten?
meinung, auffassung, ansicht, überzeugung, standpunkt, these: ist|sind|waren?|bleibt|blieb|vertritt|vertraten?|vertreten|teilt(?:e|en)?|sei|seien
ergebnis, schluss, schlussfolgerung, befund, urteil: kommt|kam(?:en)?|kommen|komme|gelangt(?:e|en)?|zieht|zog(?:en)?
anders: sieht|sah(?:en)?|sehen
so es: sieht|sah(?:en)?|sehen
es aus: drückt(?:e|en)?
auf punkt: bringt|brachte(?:n)?
auf: kommt|kam(?:en)?|kommen|komme|schätzt(?:e|en)?|schätze|beziffert(?:e|en)?|taxiert(?:e|en)?|veranschlagt(?:e|en)?|verweist|verwies(?:en)?|datiert(?:e|en)?
für: hält|hielt(?:en)?|halten|halte|hielte
als: sieht|sah(?:en)?|wertet(?:e|en)?|bewertet(?:e|en)?|bezeichnet(?:e|en)?|betrachtet(?:e|en)?
hat, habe, haben, hatte, hatten, will, wollen, wollte: {_PARTICIPLES}
"""
_ONLY_INDIRECT = grammar.words(
    "sei seien habe werde müsse solle wolle dürfe gebe stehe brauche komme gehe liege bleibe lasse halte wisse finde nehme sehe führe bringe laufe falle verfüge bestehe verkehre erscheine reiche lebe arbeite funktioniere zeige koste heisse trage fehle ziehe fahre sinke steige wachse ruhe helfe gelte treffe spreche handle denke verdiene verliere gewinne diene drohe ändere sorge betrage betreffe enthalte schaffe läge"
)
"""The first subjunctive; the second, and *könne*, are of what is not so or may be, too."""
_SPEECH_TABLE = r"""
source_nouns: \w*[Aa]ussagen?|\w*[Aa]ngaben?|\w*[Bb]erichte?[ns]?|\w*[Ii]nformationen?|\w*[Aa]ntwort|Worten|\w*[Kk]reisen|\w*[Ee]rkenntnis(?:sen?)?|\w*[Pp]ropaganda|\w*[Mm]einung|Ansicht|Sicht|Auffassung|Überzeugung|Lesart|Auskunft|\w*(?:[Ee]inschätz|[Ss]chätz|[Bb]erechn|[Dd]arstell|[Zz]ähl|[Ee]rheb|[Mm]itteil|[Aa]uswert|[Uu]ntersuch|[Mm]eld|[Ee]rklär|[Bb]ewert|[Ää]usser|[Mm]ess|[Bb]eobacht|[Vv]ermut|[Aa]ufstell|[Ee]rmittl|[Ee]rwart|[Ss]childer|[Dd]eut|[Aa]uffass)ung(?:en)?|\w*[Aa]nalysen?|\w*[Pp]rognosen?|\w*[Ss]tudien?|\w*[Uu]mfragen?|\w*[Gg]utachtens?|\w*[Pp]apiers?|\w*[Bb]ulletins?|\w*[Ss]tatistik(?:en)?|\w*[Bb]ilanz(?:en)?|\w*[Rr]echerchen?|\w*[Mm]essungen|\w*[Rr]eports?|Daten|\w*[Rr]echnung(?:en)?|\w*[Kk]alkulation(?:en)?|\w*[Tt]agebuchs?|\w*[Rr]undschreibens?|\w*[Bb]riefs?|\w*[Vv]ermerks?|\w*[Pp]rotokolls?|\w*[Ii]nterviews?|\w*[Bb]eitrags?|\w*[Hh]ochrechnung(?:en)?|\w*[Ss]tellungnahme|\w*[Zz]ahlen|\w*[Dd]okument(?:en?|s)?|\w*[Ww]ebseite|\w*[Hh]omepage|\w*[Pp]ressemitteilung|\w*[Aa]ufzeichnungen|\w*[Bb]efund(?:en|s)?|Vernehmen|\w*[Uu]nterlagen|\w*[Uu]rteils?|Fazit|Schluss|Votum|\w*[Dd]iagnosen?|Thesen?|\w*[Tt]heorien?|\w*[Vv]erdacht|\w*[Ss]chlussfolgerung(?:en)?
governments: Regierung(?:en)?
plain: sag(?:t|te|ten|en)|gesagt|verweist|verwies(?:en)?|erklär(?:t|te|ten|en)|mein(?:t|te|ten|en)|berichte(?:t|te|ten|n)|behaupte(?:t|te|ten|n)|schreib(?:t|en)|schrieb(?:en)?|erzähl(?:t|te|ten|en)|versicher(?:t|te|ten|n)|beteuer(?:t|te|ten|n)|vermute(?:t|te|ten|n)|schätz(?:t|te|ten|en)|warn(?:t|te|ten|en)|glaub(?:t|te|ten|en)|fürchte(?:t|te|ten|n)|mitteil(?:t|te|ten|en)|mitgeteilt|meldete(?:n)?|meldet
objects: ergänzt(?:e|en)?|veröffentlicht(?:e|en)?
stances: überzeugt|sicher|besorgt|zuversichtlich|skeptisch|optimistisch|pessimistisch|ansicht|meinung|auffassung|gewiss|alarmiert|enttäuscht|empört|erleichtert|zufrieden|entsetzt|verärgert|einig|klar
idioms: schr[ei]\w* .{0,40}\b(?:rote|schwarze) zahlen|sag\w* (?:viel|wenig|nichts|alles|einiges) über|spr[aäi]ch\w* (?:für|gegen|dafür|dagegen|mit)\b(?! von)
passive: wird|werden|wurde|wurden|worden|werde|würde|würden|war|waren|ist|sind
someone: \w*(?:[Ss]precher|[Ee]xpert|[Bb]eobachter|[Dd]iplomat|[Ii]nsider|[Kk]reise|[Ff]unktionär|[Vv]ertreter|[Mm]itarbeiter|[Bb]eamte|[Bb]ewohner|[Aa]nwohner|[Zz]euge|[Aa]ugenzeug|[Kk]ritiker|[Gg]egner|[Bb]efürworter|[Hh]ändler|[Aa]nalyst|[Ff]orscher|[Ww]issenschaftler|[Öö]konom|[Ss]oldat|[Oo]ffizier|[Ff]ischer|[Bb]auer|[Ee]inheimische|[Nn]achbar|[Bb]etroffene|[Mm]edien|[Zz]eitungen|[Bb]ehörden|[Mm]ilitärs|[Pp]olitiker|[Qq]uelle)\w*
mood: (?!(?:all|ander|beid|dies|ein|einig|etlich|ihr|jed|jen|kein|manch|mehrer|mein|dein|sein|unser|eur|solch|sämtlich|viel|wenig|welch|heut|gern|lang|beinah|nah|ohn|bitt|gerad|zugut|allein|solang|nächst|zufolg|mürb|vag|leis|feig|träg|spröd|schad|wär|könn|neu|gross|groß|schwer|infrag|zugut|[a-zäöüß]+(?:isch|lich|ig|los|bar|sam|haft|end|t|d|er|weis|voll|ell))e$)[a-zäöüß]+(?:[^aeiouyüdt]|[aeä]u)e
sources: laut gemäss so heisst_es hiess_es lt. zitiert geht_es_nach ginge_es_nach es_nach
behind: zufolge laut_eigenen_angaben verlautet hiess_es heisst_es
views: für
after_views: steht ist bleibt gibt war stand
beside: so es_nach
links: aus in von vom beim bei der des im am für
joins: und oder sowie ,
also: wie als auch
prepositions: für nach in im aus von vom mit an am auf gegen zwischen bei beim zu zum zur über um durch ohne gegenüber hinter vor neben unter seit trotz wegen des ans ins
attributes: laut nach zufolge gemäss
possessives: ihrer ihre ihren ihrem seiner seine seinen seinem eigenen eigener deren dessen eigene
modals: kann können konnte konnten könnte könnten muss müssen musste mussten darf dürfen durfte durften soll sollen sollte sollten würde würden wird werden mag mögen zu
hearsay: angeblich gerüchteweise vorgeblich angebliche angeblichen dem_vernehmen_nach munkelt nachgesagt
particles: ab an auf aus bei ein fort los nach um vor vorbei weg weiter zu zurück zusammen
personal: er
impersonal: es
latter: dieser diese dieses letzterer letztere letzteres
pronouns: er sie es dieser diese dieses jener jene letzterer letztere letzteres
indefinite: ein eine einem einer eines einen kein keine
relatives: der die das den dem deren denen dessen womit wovon wofür worauf was
auxiliaries: hat so
articles: der die das ein eine dem den des einer eines einem
likens: wie
whens: als nachdem bevor
first_person: ich wir
objective: den dem
inflected: (?<=[a-zäöüß]{3})e[srmn]?(?=\s[A-ZÄÖÜ])
refers: demnach danach also too
same: er sie es ihn ihm ihnen
reported: angeblich laut zufolge demnach gilt_als gelten_als dem_vernehmen_nach gerüchteweise heisst_es hiess_es sollte_angeblich gerüchten_zufolge wird_gemunkelt man_munkelt wird_kolportiert wird_erzählt es_heisst munkelt angebliche angeblichen angeblicher angebliches sogenannterweise vorgeblich wie_es_heisst unbestätigten_berichten nachgesagt wird_berichtet wird_vermutet wird_behauptet wird_angenommen nach_informationen berichten_zufolge
"""
_SPEECH = grammar.Speech(
    **grammar.filled(grammar.Speech, _SPEECH_TABLE),
    passed_over=re.compile(
        r"der|die|das|dem|den|des|ein|eine[rmns]?|ihre[srnm]?|seine[srnm]?|eigenen|auch|etwa|zudem|nun|jetzt|selbst|dann|dagegen|hingegen|allerdings|indes|jedoch|aber|bereits|schon|zuletzt|gestern|heute|noch|nur|wiederum|unterdessen|inzwischen|jüngst|kürzlich|ausdrücklich|offen|öffentlich|damals|später|staatliche[nr]?|dr|prof|frau|herr|herrn"
        r"|[\"«»„“”‚‘(]|(?!sollen|können|werden|haben|sind|waren|wollen|sehen|müssen|dürfen|zwischen)[a-zäöüß-]{4,}(?:en|er|em|es)"
        rf"|{_ADJECTIVES_IN_E}"
    ),
    titles=re.compile(
        rf"[\w-]*(?i:{'|'.join(sorted(_ROLES))})(?:e[nrsm]?|n|s|es|in|innen|ium|iums)?|[A-ZÄÖÜ][a-zäöü]+er(?:in)?|Dr|Prof|Frau|Herrn?"
    ),
    verbs=re.compile(
        grammar.forms(
            "sag beton mein glaub warn äusser besag belehr hoff klag bezweifel erläuter erzähl schilder urteil versicher beteuer resümier konstatier prognostizier argumentier spekulier mutmass folger kommentier twitter zitier notier vermerk mahn erinner formulier analysier zähl kontern konter bilanzier berichtig unk orakel rühm prahl scherz ätz spott höhn jubel murr stöhn seufz raun "
            "diagnostizier dokumentier registrier protokollier taxier kalkulier addier begründ präzisier ergänz unterstell bekräftig bestätig verkündig offenbar enthüll monier bemängel beklag lamentier bedauer "
            "signalisier verlaut überschlag frohlock jammer wetter polter witzel feixt grummel orakel bekenn vertrau schwör beschwör bedank zürn triumphier protestier kolportier referier zitier bekund attestier bescheinig suggerier insistier beharr pocht poch werb",
            _REGULAR,
        )
        + "|"
        + grammar.forms(
            "erklär schätz behaupt bericht befürcht fürcht erwart bezeichn verkünd meld vermut entgegn erwider antwort rechn veranschlag beziffer bewert beurteil vermeld errechn berechn entdeck beobacht verzeichn schliess folgere einschätz feststell betracht publizier veröffentlich",
            _DENTAL + r"|t|te|ten",
        )
        + r"|nenn(?:t|en|e)|nannten?|schimpf(?:t|te|ten|en)|zweifel(?:t|te|ten|n)|unterstrich|unterstreicht|schreib(?:e|t|en)|schrieb(?:en)?|befand|befindet|befanden|befinde|verspricht|versprach|versprachen|verspreche|beschreibt|beschrieb(?:en)?|ergab|ergibt|ergaben|misst|mass"
    ),
    acts=re.compile(
        grammar.forms(
            "forder verlang droh kritisier feier lob tadel rüg appellier plädier verteidig plan kündig ordn versicher gelob garantier beantrag begrüss würdig beschuldig bezichtig rat empfehl find klag wirb werb erhoff wünsch befürwort verteidig pläder drängl dräng mahn verbreit",
            _REGULAR + "|et|ete",
        )
        + r"|biet(?:et|e|en)|bot|boten|schlägt|schlug(?:en)?|lehnt(?:e|en)?|rät|riet|empfiehlt|empfahl|wirbt|warb(?:en)?"
        r"|verspricht|versprach|ruft|rief|verweist|verwies|verwiesen|weist|wies|wiesen|will|wollen|wollte|sieht|sehen|sah"
    ),
    denials=re.compile(
        grammar.forms("dementier leugn verneint", _DENTAL + "|" + _REGULAR)
        + r"|bestreit(?:e|et|en)|bestritt(?:en)?|widersprich(?:t|st)|widersprach(?:en)?|widerspreche|verneint(?:e|en)?|widerleg(?:t|te|ten|en)"
    ),
    told_far=re.compile(
        rf"\b(?:wird|wurden?|werde|worden|ist|war)\b[^;.,]{{0,60}}\b(?:{_PARTICIPLES})\b(?: worden)? , (?:dass|die|der|das)\b|\b(?:wird|wurden?|werden)\b[^;.,]{{0,60}}\b(?:vorgeworfen|nachgesagt|unterstellt|angelastet)\b|\bwie (?:man|zu) [^,;]{{0,30}}hör(?:t|en)\b|\bwenn [^,;]{{0,40}} (?:recht hat|recht behält|recht haben)\b|"
        r"\b(?:gilt|gelten|galt|galten)\b.{0,80}\bals\b|\bals\b.{0,80}\b(?:gilt|gelten|galt|galten)\b"
        # with the infinitive of another verb than haben and sein it is rather a plan
        r"|(?:(?<!en )|(?<=haben ))\bsoll(?:en)?\b(?![^,;.]* (?!haben\b)\w+(?:en|[er]n|ln)(?: [,;.]|$))|\b(?:man sagt|heisst es|hiess es|es heisst|es hiess)\b|\b(?:will|wollen|wollte|wollten)\b.* \w+(?:t|en) (?:haben|sein)\b|^wie (?:[^ ,]+ ){0,8}\w+(?:te|t|en|ten) ,"
    ),
    paired=grammar.patterns(_PAIRED),
    inverts=True,
    only_indirect=_ONLY_INDIRECT,
    indirect=_ONLY_INDIRECT
    | grammar.words(
        "hätten würden könne könnten müssten gäben stünden kämen nähmen fehlten drohten wäre wären hätte würde lägen ginge"
    ),
)

_BEFORE = r"""
wohl: sich|sehr|gleich|fühl\w+|zum|das|am|ums|dem|und|jawohl|lebe?
möglichen: (?:alle|aller|allen|bestmögl\w+|im)
mögliche: (?:alle|jede|bestmögl\w+|grösst\w+|erste)
möglicher: (?:alle|aller|jeder)
"""
_AFTER = r"""
wohl: fühl\w*|und|der|des|aber|gemerkt|weislich|bekannt\w*|überlegt\w*|wollend\w*
allenfalls: \d.*|ein\w*|noch|am|für|im|als
vielleicht: \d.*|\w+ste[nrsm]?|am
denkbar: \w+(?:e|er|en|es)|knapp|schlecht|einfach|ungünstig
"""
_DEGREES = """
probable: so_gut_wie_sicher fast_sicher ziemlich_sicher spricht_dafür sieht_so_aus wahrscheinliche mutmassliche vermutliche scheinen legt_nahe schien vermutlicher alles_deutet voraussichtliche wahrscheinlich anscheinend deutet_alles vermutlichen mutmassliches ist_zu_vermuten vermutlich wahrscheinlicher einiges_deutet mit_hoher_wahrscheinlichkeit augenscheinlich scheinbar offensichtlich_wohl deutet_vieles deuten_darauf vieles_deutet allem_anschein_nach spricht_viel_dafür offenbar aller_voraussicht_nach mutmasslichen deutet_darauf voraussichtlichen wahrscheinliches deutet_einiges voraussichtlich schienen erwartungsgemäss_wohl dürften wahrscheinlichen ist_anzunehmen mutmasslich es_ist_davon_auszugehen lassen_vermuten vieles_spricht_dafür legen_nahe dürfte scheint mutmasslicher aller_wahrscheinlichkeit_nach es_spricht_viel_dafür mit_grosser_wahrscheinlichkeit spricht_vieles_dafür lässt_vermuten wohl dem_anschein_nach höchstwahrscheinlich
possible: gut_möglich für_möglich nicht_undenkbar denkbar mag_sein schliesst_nicht_aus potentiell im_bereich_des_möglichen könnte eventuelle eventuell allenfalls kann_sein kann_es_sein wäre_möglich nicht_ausschliessen könne_sein sei_möglich potenziell eventuellen könntest möglich_dass ist_möglich schliesse_nicht_aus nicht_auszuschliessen womöglichen womöglich nicht_ausgeschlossen könnten schloss_nicht_aus möglicherweise unter_umständen vorstellbar vielleicht theoretisch gegebenenfalls denkbare schlossen_nicht_aus
doubtful: in_den_sternen kaum_vorstellbar zweifelhaft kaum_wahrscheinlich bezweifle zweifel_daran wenig_wahrscheinlich unglaubwürdig fragwürdig unwahrscheinliche unwahrscheinlichen kaum_glaubhaft fraglich bezweifelt unwahrscheinlich kaum_denkbar zweifelt ungewiss
"""
_SOFT = """
probable: befürchtet glaube meint sollte geht_davon_aus falls absicht sorgen erwarten glaubt nimmt_an wollen prognose hoffnung gehen_davon_aus fürchtet deutet angeblich hofft rechnet schätzen rechne fürchten rechnen plant verdächtigt sorge sollten will schätzt ob annimmt befürchtungen gehe_davon_aus beabsichtigt indizien befürchten vermutet vermutung anzeichen sieht_anzeichen annahme erwarte hinweise verdacht hoffen nahe wenn vermuten hält_für hoffnungen erwartet glauben befürchtung erwartungen vermute allem_anschein vermutungen einschätzung möglichst deuten
possible: erwägt erwägen erwog prüft überlegt denkt_darüber_nach würden würde potenziellen wäre möglich möglicher potenzielle gefahr hätten mögliche möglichkeit risiko mag mögen wären möglichen dürfe mögliches drohe droht hätte drohen
doubtful: kaum_zu_glauben zweifel kaum skepsis unglaubliche skeptisch schwer_zu_glauben unglaublich schwerlich
"""
_HEDGES = grammar.Hedges(
    degrees=grammar.graded(_DEGREES),
    ifs=grammar.words("falls sofern wenn vorausgesetzt sollte sollten"),
    ahead=grammar.words("wird werden will wollen würde würden"),
    given=grammar.words("falls sofern wenn würde würden nur solange bedingung vorausgesetzt"),
    soft=grammar.graded(_SOFT),
    not_before=grammar.patterns(_BEFORE),
    not_after=grammar.patterns(_AFTER),
    never=frozenset(["Wohl", "Wohls"]),
)


_AXES = r"""
rise: (an|empor|auf)?(ge)?stieg(en)? steig(t|en|e|ert|erte|erten|ende*) *anstieg* *zunahm* zugenommen nahm*..zu nimmt..zu wuchs(en)? wächst wachsen* gewachsen *erhöh* gesteigert kletter* geklettert hochgegangen *zuwachs* verteuer* legt*..zu zugelegt sprang sprung *anheb* angehoben hob..an höher* plus_von schnell*_in_die_höhe verdoppel* aufgestockt stockt*..auf ausgeweitet erhöht* heraufgesetzt hinaufgesetzt schnellt* in_die_höhe zieht*..an zog*..an angezogen vermehr* verdreifach* aufwärts (prozent|%)_(*_)?mehr gestiegene* legt*_zu <> (prozent|%)_(*_)?weniger fallen fällt fiel(en)? gefallen s[aiu]nk(t|en|e)? gesunken *rückgang* ging*..zurück geht..zurück zurückgegangen abgenommen nahm*..ab nimmt..ab *abnahm* schrumpf* geschrumpft *senk(t|te|ten|en|ung)* gesenkt kürz(t|te|ten|en) gekürzt *kürzung* reduzier* verringer* brach*..ein eingebrochen *einbruch verbillig* halbier* minus_von niedriger* stürzt* abgestürzt gedrückt gedrosselt gesunken* herabgesetzt *rutscht* gab*..nach nachgegeben schwand* schwind* geschwunden sackt* abgesackt bröckel* ermässig* abwärts abgeschwächt schwächt*_sich
sufficient: genug genügend* ausreichend* hinreichend* <> zu_wenig* unzureichend* ungenügend* nicht_genug; possible: möglich machbar realisierbar <> unmöglich* unrealistisch*; older: älter* ältest* <> jünger* jüngst(e|er|en) neuer; larger: grösser* höher* länger* schwerer* breiter* tiefer* grösst* <> kleiner* kürzer* leichter* schmaler* flacher* kleinst*
support: befürwort* unterstütz* begrüss* verteidig* wirbt_für warb*_für plädier*_für stark_?mach* macht..stark stimm*_für gutheiss* lob(t|te|en|ten) dafür spricht_sich..für sprach*_sich..für tritt*..für..ein für_richtig setzt*_sich..für hinter_(dem|der|den) willkommen anhänger* stimm*_(\S+_){1,9}für <> lehn*..ab ablehn* abgelehnt gegen *gegner* kritisier* verurteil* dagegen wendet*_sich_gegen stemm*_sich widersetz* verwerf* verw[ai]r?f* protestier* rügt* tadel* verweiger* zurückgewiesen weist..zurück wies..zurück bekämpf* sträub* votier*_gegen
accept: akzeptier* anerkannt erkannte*..an angenommen nahm*..an nimmt..an annehm* stimm*..zu zugestimmt zustimm* billig(t|te|ten|en) gebilligt genehmig* verabschied* beschloss* beschliess* unterzeichne* bewillig* ratifizier* *zusage* zugesagt sagt*..zu einverstanden stattgegeben gab*..(statt|recht) recht_gegeben stimm*_(\S+_){1,9}für für_gültig <> lehn*..ab ablehn* abgelehnt schlug*..aus ausgeschlagen verw[ae]?[ro]r?f* verworfen zurückgewiesen w[ei][ie]s*..zurück verweiger* gekippt kippt* durchgefallen scheiter* abgewiesen weist..ab wies..ab abgeschmettert nein_gesagt versag* abgelehnte* schl[io]e?ss*_((?!nicht_)\S+_){0,9}aus(?=_,_(\S+_){1,12}zu\b) annullier* für_nichtig für_ungültig aufgehoben hob*..auf kassiert*
win: gew(onnen|inn*|ann(en)?) sieg(t|te|en|reich*)? gesiegt *sieg(er)? triumphier* setzt*_sich..durch durchgesetzt <> verl(oren|ier*|or(en)?) unterl(ag|iegt|egen)* *niederlage* geschlagen
allow: erlaub* gestatt* zugelassen zulass* lässt..zu liess..zu genehmig* freigegeben gab..frei gibt..frei legalisier* legal grünes_licht ermöglich* dürfen darf bewillig* rechtmässig* <> verb(iete*|ot*|oten) untersag* *verbot* illegal* gesperrt sperrt* blockier* verhinder* unterbind* unterbund* unzulässig* rechtswidrig* nicht_zugelassen
buy: kauf(t|te|ten|en) gekauft *ankauf* erw(irbt|arb|erben|orben)* übern(ahm|immt|ommen)* *käufer einkauf* eingekauft beschaff* importier* einführ* eingeführt <> verkauf* *verkauf verkäuf* veräusser* abgestossen stösst..ab stiess..ab abgegeben exportier* ausführ* ausgeführt
start: beg(inn*|ann*|onnen) start* gestartet fing*..an angefangen fängt..an aufgenommen nahm*..auf wiederaufgenommen eröffn* einsetz* setzt*..ein weiter(hin|geh*|läuft|geführt|gearbeitet)? fortgesetzt fortsetz* fort auftakt anlauf* angelaufen läuft..an lief(en)?..an <> end(et|ete|eten|en) geendet beend* stopp* gestoppt einstell* eingestellt stell*..ein aufgehört hör*..auf abgebrochen brach*..ab bricht..ab abgesagt sag*..ab aufgegeben gab*..auf unterbroch* ausgesetzt setzt*..aus streich* gestrichen abbruch stillgelegt ruht ruhen
open: öffn* geöffnet offen eröffn* aufgemacht wiedereröffn* offenen? <> schliess(t|en|ung)* schloss(en)? geschlossen* zugemacht macht..dicht dichtgemacht gesperrt sperr(t|te|ten|en) abgeriegelt stillgelegt zu_bleiben
succeed: geling* gelang* gelung* glückt* geglückt erfolg(reich*)? schaff(t|te|ten|en)_es klapp(t|te|ten) wirksam* bewähr* wirkt hilft half geholfen erreich(t|te|ten|en) erfüllt* <> scheiter* gescheitert misslang misslingt misslung* misserfolg fehlgeschlagen schlug*..fehl erfolglos* vergeblich* wirkungslos* unwirksam* geplatzt platzt* versag* verfehl*
join: beitr(itt|eten|at)* beigetreten tr[ia]t*..(bei|ein) eintr* eingetreten kehr*..zurück zurückgekehrt bleib* blieb* geblieben angekommen kam*..an rückkehr* anschliess* angeschlossen schloss*_sich..an <> verlass* verliess* verlässt ausgetreten tr[ia]t*..(aus|zurück) austritt* abgezogen z(og|ieht)*..(ab|zurück) *abzug rückzug* zurückgetreten rücktritt* legt*..nieder niedergelegt flieh* floh* geflohen evakuier* geräumt räum(t|te|ten|en) abgereist
exclude: schl[io]e?ss*_(\S+_){0,9}nicht_aus nicht_(ganz_|völlig_|mehr_)?ausgeschlossen nicht_auszuschliessen nicht_ausschliessen offen_?gelassen l[aä]ss*..offen liess*..offen hält_sich..offen <> schl[io]e?ss*_((?!nicht_)\S+_){0,9}aus (?<!nicht_)(?<!nicht_ganz_)ausgeschlossen (?<!nicht_)ausschliessen
strengthen: stärk(t|te|en|er|ere*|ung)* gestärkt verstärk* verschärf* strenger* festig* härter* <> schwäch* geschwächt abschwäch* unterminier* gelockert locker(t|te|n|ung)* untergräb* aufgeweicht milder* entschärf*
hire: eingestellt stell*..ein anwerb* angeworben rekrutier* ernannt ernenn* beruf(t|en) *einstellung* schaff*_(\S+_){0,4}(stellen|arbeitsplätze) <> entlass* entlässt entliess* gekündigt kündigt* gefeuert abgesetzt setzt*..ab abberufen rausgeworfen geschasst stellenabbau (streich*|gestrichen|abgebaut|abbau*)_(\S+_){0,4}(stellen|arbeitsplätze) (stellen|arbeitsplätze)..(gestrichen|abgebaut|fallen_weg|weg)
confirm: bestätig* räum*..ein eingeräumt zugegeben gab*..zu gibt..zu gestand* gesteht gestanden zugestand* eingestand* <> dementier* *dementi bestr(eit|itt)* leugn* geleugnet abgestritten str(eit|itt)*..ab widersprach* widerspr* verneint* zurückgewiesen w[ei][ie]s*..zurück; convict: verurteil* schuldig* schuldspruch <> freigesprochen freispruch* sprach*..frei unschuldig* entlast*
improve: verbesser* gebessert besser* erhol(t|te|ten|en|ung)* entspann* aufgewertet fortschritt* genesen <> verschlechter* verschlimmer* schlechter* schlimmer* verschärf* herabgestuft rückschritt* abgewertet; export: export* *ausfuhr* ausgeführt <> import* *einfuhr* eingeführt
advance: vorgerückt rück*..vor vormarsch erober* eingenommen nahm*..ein besetz* vorstoss* vorgestossen <> zurückgezogen z(og|ieht)*_sich..zurück rückzug* geräumt räum(t|te|ten) zurückgedrängt zurückgeschlagen aufgegeben wich*..zurück kapitulier*; profit: *gewinn* *überschuss* verdien* schwarze*_zahlen plus_gemacht ertrag* erträge* einnahm* <> *verlust* *defizit* rote*_zahlen minus_gemacht ausgaben einbuss*; north: norden nördlich* <> süden südlich*
east: osten östlich* <> west(en|er|teil*|küste*|seite)? westlich*; before: vor_(dem|der|den|ihrem|seinem|beginn|mitternacht|weihnachten|ostern) (noch|kurz)_vor bevor ehe vorher zuvor <> nach_(dem|der|den|ihrem|seinem|beginn|mitternacht|weihnachten|ostern)(?!_(worten|angaben)) (erst|kurz)_nach nachdem(?<!tage_nachdem)(?<!wochen_nachdem)(?<!monate_nachdem)(?<!jahre_nachdem) danach seit
first: erste[nrsm]? zuerst erstmals als_erste[rsn]? <> letzte[nrsm]? zuletzt schluss* als_letzte[rsn]?; fast: schnell* rasch* beschleunig* zügig* <> langsam* verlangsam* verzöger* schleppend*; cheap: billig* günstig* preiswert* weniger_(teure?[nrms]?|kostspielig*|teuer) wenigsten_(teure?[nrms]?|teuer) <> teuer(?<!weniger_teuer)(?<!wenigsten_teuer)* teure(?<!weniger_teure)(?<!wenigsten_teure)* kostspielig(?<!weniger_kostspielig)*
whole: ganze[nrsm]? gesamte[nrsm]? vollständig* komplett* sämtliche* zur_gänze <> (die|der)_hälfte_(der|des|seine[rs]|ihre[rs]) (ein|zum)_(grosser_|grossen_)?teil teilweise (ein|zu_einem)_(drittel|viertel)_(der|des); most: *mehrheit* die_meisten meist(en|ens)? überwiegend* grösstenteils mehrheitlich <> *minderheit* die_wenigsten nur_wenige wenige
safe: sicher(e[nrsm]?|heit)? ungefährlich* harmlos* unbedenklich* <> unsicher* gefährlich* riskant* schädlich* bedrohlich* bedenklich*; release: freigelassen frei l[äi]e?sst..frei entlassen befrei* freilass* <> festgenommen nahm*..fest verhaft* inhaftier* eingesperrt gefangen* festgehalten festnahme*; survive: überleb* genes* geheilt gerettet lebend* gesund_geworden <> starb* gestorben sterb* stirbt tot tote getötet ums_leben verstorben todesopfer umgekommen
praise: lob(t|te|ten|en) gelobt gewürdigt würdig* rühm* preist pries dank* guten_anfang <> kritisier* *kritik tadel* getadelt rüg(t|te|en)* verurteil* bemängel* armutszeugnis geisselt* prangert* beklag* moniert*; public: öffentlich* offen verstaatlich* staatlich* <> geheim* vertraulich* nichtöffentlich* heimlich* privat* privatisier* hinter_verschlossenen; voluntary: freiwillig* optional <> pflicht* zwang* verpflichtend* gezwungen obligatorisch* unfreiwillig* vorgeschrieben
keep: beibehalten behält..bei behielt* behält behalten erhalten_bleib* bewahr* aufrecht* hält..fest hielt*..fest bleib*..stehen stehen_?bleib* verschont* <> abgeschafft schaff*..ab abschaff* aufgehoben hob*..auf hebt..auf gestrichen kippt* gekippt aufgegeben zurückgenommen fallen_?gelassen abgerückt zurückgezogen z[oi]e?[gh]*..zurück abgeriss* reiss*..ab abreiss* abriss* abgetragen demontier*
expand: ausgebaut bau*..aus ausgeweitet weite*..aus erweiter* vergrösser* ausbau* verlänger* <> eingeschränkt schränk*..ein verkleiner* eingedämmt begrenz* zurückgefahren beschränk* verkürz*; agree: ein(ig|igt|igte|igten|igung|mütig|stimmig)* geeinigt übereinstimm* konsens <> un(eins|einig)* streit* zerstritten gespalten umstritten uneinigkeit zerwürfnis
more: (?<!nicht_)(?<!kein_)(?<!keine_)(?<!keinen_)(?<!niemand_)mehr(?!_als_\d|_oder_weniger|_denn)(?=_\w)(?!_als_(ein|eine|zwei|drei|die|der)\b) zusätzliche[nrsm]? <> (?<!nicht_)weniger(?!_als_\d|_als_(ein|eine|zwei|drei|die|der)\b) geringere[nrsm]?; upper: ober(e|en|er|es|ste|sten) oben <> unter(e|en|er|es|ste|sten) unten; warm: warm* wärm* heiss* hitze* mild(e|er|en|em|es|este)? <> kalt* kält* kühl* frost* eisig*
always: immer oft häufig* regelmässig* ständig* stets meistens täglich* <> nie niemals selten* kaum_je* kaum_einmal gelegentlich; full: voll(e|er|en|em|es)? überfüllt* ausverkauft* ausgebucht* randvoll <> leer(e|er|en|em|es)? leerte* geleert leerst* verwaist* unbesetzt*; wet: nass* nässe regen* feucht* <> trocken* dürre*; day: tagsüber am_tag bei_tag bei_tageslicht am_helllichten_tag mittags? <> nachts bei_nacht in_der_nacht mitternacht*
light: leicht(e|er|en|em|es)? mild* geringfügig* harmlos* <> schwer(e|er|en|em|es|st*)? heftig* ernst* gravierend*; left: links linke[nrsm]? <> rechts rechte[nrsm]?; men: männer* mann männlich* jungen buben söhne? väter* vater <> frauen? weiblich* mädchen töchter tochter mütter* mutter; inside: innen drinnen innerhalb im_inneren <> aussen draussen ausserhalb
foreign: ausländ* im_ausland aus_dem_ausland fremd* <> inländ* heimisch* einheimisch* im_inland örtlich* hiesig* ansässig* lokal*; lend: verleih* verlieh* <> borg* ausgeliehen leiht_sich; deep: tief(e|er|en|em|es)? <> flach(e|er|en|em|es)? seicht*; temporary: vorübergehend* vorläufig* zeitweise zeitweilig* bis_auf_weiteres befristet* <> dauerhaft* endgültig* für_immer auf_dauer unbefristet*; guilty: (?<!nicht_)schuldig* <> unschuldig* nicht_schuldig*
same: unverändert* dieselbe* denselben derselbe gleich_gebliebe* <> verändert* andere[nrsm]? unterschiedlich*; alone: allein im_alleingang eigenmächtig* <> gemeinsam* zusammen miteinander; impose: verhäng* eingeführt führt*..ein erlassen erliess* angeordnet ordnet*..an verlänger* <> aufgehoben hob*..auf hebt..auf abgeschafft schaff*..ab zurückgenommen ausgesetzt gelockert aufheb*
publish: veröffentlich* offengelegt publik bekanntgegeben enthüll* <> verschwieg* verschweig* geheim* zurückgehalten verheimlich* unter_verschluss; early: früh(er|zeitig|en?)? verfrüht vorzeitig* pünktlich* rechtzeitig* vorgezogen z(ieht|og)*..vor <> spät(er|en?)? verspät* verzöger* im_verzug überfällig* verschob* verschieb* vertagt* aufgeschoben hinausgezögert; genuine: echt~ authentisch~ original~ <> *gefälscht~ *fälschung* unecht~ fake* falsche*
correct: richtig~ korrekt~ zutreffend~ zu/tr(iff|af|eff|off)* wahr~ stimmt(?!_(für|gegen)) <> falsch~ unrichtig~ unzutreffend~ fehlerhaft~ unwahr* irrtümlich~; pleasant: angenehm~ wohltuend~ erfrischend~ behaglich~ schön <> unangenehm~ lästig~ störend~ störte* unerfreulich~; known: bekannt(e[nrsm]?)?(?!_(gegeben|gemacht|ge)) identifiziert~ namentlich~ <> unbekannt~ namenlos~; easy: einfach~ leicht(e[nrsm]?|er)? mühelos~ ohne_mühe <> schwierig* schwer~ kompliziert~ mühsam~
grant: gewähr(t|te|ten|en|ung)* bewillig* erteil* <> verweiger* versag(t|te|ten|en) verwehr* entzogen entzieh* entzog*; married: *verheiratet* heiratet?e?n? geheiratet ehe(leute|paar)? hochzeit* <> geschieden* scheidung* getrennt ledig~ unverheiratet*; above: oberhalb darüber übersteig* überst(ie|ei)g* übertr(i|a|o|e)f* überschr(ei|i)t* <> unterhalb darunter unterschr(ei|i)t* zurück_hinter
rich: reich(e|en|er|em|es|tum|ste[nr]?)? wohlhabend~ vermögend~ <> arm(e|en|er|em|es|ut)? ärm(er|ere|eren|ste|sten) bedürftig~ mittellos~; good: gut(e|en|er|em|es)? hervorragend~ ausgezeichnet~ <> schlecht(e[nrsm]?)? mangelhaft~ miserab* dürftig~; appear: auf/tauch* erschien* erschein* <> verschwand* verschwind* verschwund*
include: einschliesslich inbegriffen ein/schliess* enthalten enthält umfass* inklusive <> ausschliess* ausgeschlossen* ausgenommen aus/klamm* ausgespart exklusive nicht_enthalten; happy: glücklich~ froh(e[nrsm]?)? erfreut* freu(t|te|en|ten)_sich zufrieden~ gefällt gefiel* mag mögen begeistert* lieb(t|te|en|ten) <> unglücklich~ traurig~ unzufrieden~ enttäusch* verärger* missfällt missfiel* hass(t|te|en|ten)
present: anwesen* teil/(nahm|nehm|nimm|genommen)* teilgenommen <> abwesen* ferngeblieben blieb*..fern bleib*..fern fehl(t|te|ten|en) boykott*; direct: direkt~ unmittelbar~ <> indirekt~ mittelbar~; friendly: freund~ freundlich~ freundschaft* verbündet* <> feind~ feindlich~ feindselig~ gegnerisch~ unfreundlich~; healthy: gesund* <> krank* erkrankt* ungesund* unwohl; remember: erinner* <> vergass* vergess*
useful: nützlich~ hilfreich~ sinnvoll~ viel_gebracht <> nutzlos~ sinnlos~ unnütz~ zwecklos~ überflüssig~; necessary: nötig~ notwendig~ erforderlich~ unverzichtbar~ unerlässlich~ <> unnötig~ überflüssig~ entbehrlich~ nicht_nötig; likely: wahrscheinlich~ voraussichtlich~ <> unwahrscheinlich~ kaum_denkbar; reliable: zuverlässig~ verlässlich~ vertrau(t|te|en|ten|enswürdig)~ <> unzuverlässig~ misstrau*
clear: klar(e[nrsm]?)? eindeutig~ deutlich~ transparent~ <> unklar~ vage~ undurchsichtig~ undeutlich~ mehrdeutig~ schwammig~; fair: fair(e[nrsm]?|ness)? gerecht(e[nrsm]?|igkeit)? unparteiisch~ <> unfair* ungerecht* parteiisch* voreingenommen* unbillig*; stable: stabil* beständig* <> instabil* unbeständig* labil* wack[e]?l* schwank*; popular: beliebt* populär* <> unbeliebt* unpopulär*
professional: profi* berufs(spieler|sportler|feuerwehr)* professionell~ <> amateur* laien* hobby* unprofessionell~; civilian: zivil* <> militär* soldat(en)?; war: krieg(s|e|en|es)? <> frieden* waffenruhe* waffenstillstand*; employed: beschäftigt(e[nrsm]?)? erwerbstätig~ eine_(stelle|arbeit) <> arbeitslos* erwerbslos* ohne_arbeit; maximum: maxim* höchst(wert|grenze|ens|preis)* obergrenze* <> minim* mindest* untergrenze*; retail: einzelh(a|ä)nd* <> grossh(a|ä)nd*
gross: brutto* vor_steuern <> netto* nach_steuern; fulltime: vollzeit* <> teilzeit*; active: aktiv(e[nrsm]?)? in_betrieb tätig~ <> inaktiv* ausser_betrieb stillgelegt* untätig* erloschen*; quiet: ruhig(e[nrsm]?|er)? still(e[nrsm]?)? leise~ friedlich~ <> laut(e[nrsm]?|er|stark)? lärm* unruhig* stürmisch* turbulent*; wide: breit(e[nrsm]?|er)? weit(e[nrsm]?)? <> schmal* eng(e[nrsm]?|er)?; thick: dick(e[nrsm]?|er)? <> dünn*
near: nah(e[nrsm]?)? näher* nächstgelegen* in_der_nähe unweit dicht_(an|bei) <> weit_(von|entfernt|weg) entfernt~ entlegen~ abgelegen~ fern(e[nrsm]?)?; sweet: süss* <> sauer* saure* bitter*; raw: roh(e[nrsm]?)? ungekocht* <> gekocht* gebraten* gegart* durchgebraten*; fresh: frisch* <> tiefgekühlt* verdorben* faul(e[nrsm]?)? verfault* schimm(el|lig)* altbacken*; hope: optimis* zuversicht* hoffnungsvoll* <> pessimis* verzweif* hoffnungslos* skepti* düster*
brave: mutig* tapfer* heldenhaft* <> feig* mutlos*; careful: vorsichtig* sorgfältig* umsichtig* behutsam* <> leichtsinnig* fahrlässig* unvorsichtig* leichtfertig* nachlässig*; honest: ehrlich* aufrichtig* <> unehrlich* unaufrichtig* verlogen*; experienced: erfahren(e[nrsm]?)? routiniert* <> unerfahren* anfänger* neuling*; positive: positiv* <> negativ*; religious: religiös* konfessionell* kirchlich* <> weltlich* säkular*
deliberate: absichtlich* vorsätzlich* gezielt* bewusst* mit_absicht <> versehentlich* unabsichtlich* aus_versehen fahrlässig* zufällig*; plaintiff: kläger* <> beklagte* angeklagte*; prosecution: staatsanw[aä]lt* anklage(?!n)* ankläger* <> verteidig(er|erin|ung)*; deposit: ein/zahl* *einzahlung* brachten..konten <> ab/h[eo]b* abhebung* abgehoben; add: hinzu/füg* hinzugefügt hinzugekommen ergänz* <> entfern(t|te|ten|en) weggelassen subtrah* gestrichen abgezogen
connect: an/schl[ioe]*ss* angeschlossen verbind* verbund* <> getrennt abgeklemmt abgehängt abgeschnitten; repair: reparier* *reparatur* sanier* wiederher* instand* wiederauf* *neubau* renovier* geflickt <> beschädig* *schaden* schäden zerstör* ruinier* demolier*; encourage: ermutig* ermunter* motivier* <> entmutig* ab/schreck* ab/r(a|ie)t* abgeraten; found: gründet(e|en)? gründen gegründet* neugründ* <> auf/lös* auflösung* aufgelöst*
reward: belohn* <> bestraf* *strafe* *bussgeld*; save: spar(t|te|ten|en|samkeit)? ein/spar* *einsparung* gespart <> verschwend* vergeud*; former: früher~ ehemalig~ bisherig~ scheidend~ <> amtierend~ derzeitig~ jetzig~ aktuell~; upstream: flussaufwärts stromaufwärts <> flussabwärts stromabwärts; morning: morgens? am_(frühen_)?morgen vormittag* <> abends? *abend; centre: zentrum* zentral* innenstadt* stadtmitte <> stadtrand* aussenbezirk* vorort* peripher*
coastal: küste* <> binnenland* landesinner*; birth: gebor* geburt* zur_welt <> gestorben starb* stirbt tod(es)?; awake: wach(e[nrsm]?)? aufgewacht <> schl(ief|äft|afen|afend)* eingeschlafen; sober: nüchtern* <> betrunken* alkoholisiert*; armed: bewaffnet* <> unbewaffnet* entwaffn*; paid: kostenpflichtig* gebühr* bezahlt* <> kostenlos* kostenfrei* gratis umsonst unbezahlt* unentgeltlich*; insured: versichert~ <> unversichert*
official: offiziell* amtlich* förmlich* <> inoffiziell* informell*; surplus: überschuss* überfluss* überangebot* <> *mangel *knappheit knapp~ *engpass*; demand: *nachfrage <> *angebot~; natural: natürlich* <> künstlich* synthetisch* unnatürlich*; automatic: automati* selbsttätig* <> manuell* von_hand händisch*; wild: wild(e[nrsm]?)? freilebend* <> zahm* gezüchtet* zucht*; organic: bio* ökologisch* <> konventionell*
modern: modern* zeitgemäss* <> veraltet* altmodisch* überholt* unzeitgemäss*; conservative: konservativ* <> progressiv* fortschrittlich* liberal* linksliberal*; government: *regierung* koalition* kabinett* <> opposition*; democratic: demokrat* <> diktat* autoritär* autokrat* undemokratisch*; independent: unabhängig* eigenständig* selbstständig* autonom* souverän* <> abhängig* angewiesen; victim: opfer* geschädigte* <> täter* angreifer*
sudden: plötzlich* schlagartig* abrupt* auf_einen_schlag <> allmählich* schrittweise nach_und_nach schleichend*; expected: erwartet* erwartungsgemäss* gerechnet absehbar* vorhersehbar* <> unerwartet* überrasch* unvorhergesehen* unverhofft*; justified: gerechtfertigt* berechtigt* begründet* <> ungerechtfertigt* unberechtigt* unbegründet* grundlos* haltlos*; forgivable: verzeihlich* entschuldbar* <> unverzeihlich* unentschuldbar*; valid: gültig* <> ungültig* nichtig* abgelaufen*
binding: bindend~ verbindlich* <> unverbindlich* nicht_bindend; advantage: vorteil* <> nachteil*; exciting: spannend* aufregend* mitreissend* interessant* <> langweilig* öde fad(e)? eintönig*; beautiful: schön(e[nrsm]?|er|heit)? hübsch* gefällt <> hässlich* unansehnlich*; relieve: entlast* <> belast*; approach: nähert* annäher* heran* <> entfernt*_sich wich*..zurück zog*_sich..zurück; switchon: ein/schalt* angeschaltet <> ab/schalt* ausgeschaltet abstell* abgestellt
load: belad* verlad* nahm*..auf <> entlad* gelöscht ausgeladen; front: vorn(e)? vorder* <> hinten hinter(e|en|er|es|eingang)* *rückseite* heck; home: heimspiel* heimsieg* daheim zu_hause <> auswärts*; ahead: führ(t|te|ten|en) in_führung vorn vorsprung* <> zurückliegen* lag*..zurück liegt..zurück rückstand* hinterher; promoted: aufgestiegen aufsteig* aufstieg* st[ie]+g*..auf befördert* <> abgestiegen absteig* abstieg* st[ie]+g*..ab degradiert*
qualify: qualifizier* weitergekommen erreich(t|te|ten)_das_(finale|halbfinale|endspiel) zog*_ins <> ausgeschieden schied*..aus ausscheid* *aus_in; longterm: langfristig* <> kurzfristig*; overestimate: überschätz* übertrieb* übertreib* überbewert* <> unterschätz* untertrieb* heruntergespielt unterbewert*; comply: ein/h(a|ä|ie)lt* eingehalten befolg* respektier* gehorch* hielt*_sich <> verst(oss|iess|öss)* verletz* missacht* gebrochen br[ai]ch*..gesetz*
heed: befolg* beachtet* beherzig* <> ignorier* missacht* unbeachtet* in_den_wind; flexible: flexib* <> starr* unflexib*; loyal: loyal* treu(e|en|er|em|es)? hielt*_zu <> illoyal* untreu* verrat* verriet* abtrünnig*; patient: geduldig* geduld <> ungeduld*; polite: höflich* respektvoll* <> unhöflich* respektlos* beleidig*; uphill: bergauf <> bergab; inhabited: bewohnt* <> unbewohnt*; edible: essbar* geniessbar* <> ungeniessbar* giftig* vergift*
concrete: konkret* genau~ präzise* detailliert* <> vage* ungenau* schwammig* unkonkret*; proud: stolz* <> scham* schäm* peinlich*; generous: grosszügig* <> geizig* knausrig* kleinlich*; visible: sichtbar* erkennbar* <> unsichtbar* verborgen* versteckt*; clean: sauber* rein(e[nrsm]?)? <> schmutz* verschmutz* dreck* verseucht* verunreinig*; bright: hell* beleuchtet* <> dunkel* dunkl* finster* düster*; common: verbreitet* weitverbreitet* <> vereinzelt*
merge: fusionier* zusammen/(schl|leg)* zusammengeschlossen zusammengelegt verein(t|ig)* <> spalt* gespalten aufgespalten ab/trenn* getrennt; admit: eingeliefert <> entlassen; alike: ähnlich* gleich(e[nrsm]?)? <> verschieden* unterschied* ungleich*; acceptable: annehmbar* akzeptab* hinnehmbar* zumutbar* <> inakzeptab* unannehmbar* unzumutbar* untragbar*; satisfactory: zufriedenstellend* befriedigend* <> unbefriedigend*; admissible: zulässig* <> unzulässig*
broken: funktionier* <> defekt* kaputt* ausgefallen; prudent: klug* vernünftig* <> unklug* unvernünftig* töricht* dumm*; rural: ländlich* *dorf* dörf* auf_dem_land <> städt(e|isch)* *stadt gross(stadt|städt)*; legal: legal* rechtmässig* gesetzlich* erlaubt~ <> illegal* rechtswidrig* gesetzwidrig* unrechtmässig* verboten~; old: alt(e|en|er|em|es)? betagt* senior* hochbetagt* bejahrt* <> jung(e|en|er|em|es)? jugendlich*
"""
_FATES = r"""
killed: getötet|tote[nr]?|gestorben|starben|starb|fielen|gefallene?n?|ums leben|umgekommen|todesopfer|todesfälle
wounded: verwundet\w*|verletzt\w*|verletzte[nr]?
captured: gefangen ?genommen|gefangenschaft|in gefangenschaft
missing: vermisst\w*|verschwund\w*|verschollen
arrested: festgenommen|verhaftet|inhaftiert
fled: geflohen|flohen|geflüchtet
rescued: gerettet\w*
infected: infiziert\w*|infektion\w*|angesteckt|ansteckung\w*
recovered: genesen\w*|geheilt\w*|gesund geworden
vaccinated: geimpft\w*|impfungen|verimpft
ordered: bestellt\w*|bestellungen|geordert
delivered: geliefert\w*|ausgeliefert|lieferte\w*
destroyed: zerstört\w*|niedergebrannt|abgebrannt
hired: eingestellt|angeworben|rekrutiert
sacked: entlassen|gekündigt|gefeuert
demanded: forder(?:t|te|ten|n)|gefordert|verlang\w+
offered: biet(?:et|en)|bot(?:en)?|angeboten|angebot\w*
bought: gekauft|kaufte\w*
sold: verkauft\w*
"""
_POLARITY_TABLE = r"""
prefix: un(?!ter|d|s|io|iv|if|fall|fäll|ruh|wetter|glück|gar|tat|kraut|heil)|nicht-?|(?=\w{3,}los(?:e[nrsm]?)?$)
not_negations: nicht (?:übersteig|überst[ie]+g|überschr[ei]|übertr[aio]ff?)\w*|\b(?:der|des|dem|einer|einem|eines) (?:noch |bisher |bislang |zuvor )?nicht\b|nicht nur|nicht allein|nicht zuletzt|(?:nicht|kein\w*|nie|niemals) (?:mehr|weniger|höher|grösser|länger|älter|kleiner|kürzer|niedriger|jünger|später|früher) als|nicht weniger|kaum mehr als|nicht einmal mehr als|wie (?:noch )?nie|keine geringere|ohne zweifel|ohnehin|nicht ohne|kein zweifel|ohne frage|nicht auszuschliessen|nicht ausgeschlossen|ob (?:\w+ ){0,8}oder nicht|nicht unter|nicht über|nichts anderes als|nichts als|kein geringerer|kein wunder|nicht umsonst|gar nicht so|schliess\w* (?:\w+ ){0,4}nicht aus|kaum weniger|kaum mehr|kaum anders|nicht mehr so|nicht selten|nicht wenige\w*|keine \d[\d.]*
inner: \b(?:verweiger\w+|scheiter\w+|ausgeschlossen|schliess\w* .{0,60} aus|unmöglich\w*|fehl\w+|mangel\w*|verzicht\w*|unterlass\w*|\w*(?:aus|weg)gelassen\w*|(?:aus|weg)lass\w*|l(?:a|ä|ie)ss\w* .{0,80} (?:aus|weg|ausser acht|beiseite)|ausgeklammert\w*|ausklamm\w*|klammer\w* .{0,80} aus|ignorier\w*|vernachlässig\w*|übersieh\w*|übersah\w*|übersehen|verg[ei]ss\w*|vergass\w*|lehn\w* .{0,120} ab|abgelehnt|verb[io]\w+|untersag\w*|\w*los(?:e[nrsm]?)?|ausser|statt|anstatt|verhinder\w*|leugn\w*|dementier\w*|bestreit\w*|bestritt\w*|zurückgewiesen|w[ei][ie]s\w* .{0,80} zurück|entbehr\w*|un(?:be|ge|ver|zu)\w+|selten\w*|wenig\w*|nur|erst|wenn|falls|sollte|sollten|das ende|ein ende|zu ende|schweig\w*|vermeid\w*|widersprech\w*|widersprach\w*|zweif\w*)\b
undone: \b(?<!nicht )(?<!nie )(?:weiger(?:t|te|n|ten) sich|sich weiger\w*|(?:hat|haben|hatte|hatten) sich (?:\S+ ){0,4}geweigert|versäum(?:t|te|ten)\b(?= es| ,)|unterliess(?:en)? es|unterlassen|ausserstande|vermochte[n]? nicht)\b
corrected: \bweder (?:[^\s;]+ ){1,4}noch (?:[^\s;]+ ){1,6}?sondern |\b(?:nicht|kein\w*) (?!nur |allein |bloss )(?:[^\s;]+ ){1,12}?sondern (?!auch )
without: ohne
determiners: kein keine keinen keinem keiner keines keinerlei
conditions: wenn falls sollte sollten ende
negations: nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends nirgendwo weder ohne kaum keinerlei keineswegs keinesfalls mitnichten nimmer ebensowenig nein
"""
_POLARITY = grammar.Polarity(
    **grammar.filled(grammar.Polarity, _POLARITY_TABLE),
    axes=grammar.opposites(
        _AXES, "(e[nrsm]?|er(e[nrsm]?)?|ste[nrsm]?|s|n|t|te[nrt]?)?", "(un|in|nicht)"
    ),
    fates=grammar.whole_words(_FATES),
)


_UNITS = grammar.units(
    r"percentage_points:Prozentpunkte?n? percent:Prozent|v\.\s?H\. euros:Euro dollars:(?:US-)?Dollar pounds:Pfund crowns:Kronen? francs:Franken|Francs? roubles:Rubel yen:Yen marks:Mark square_kilometres:Quadratkilometern? square_metres:Quadratmetern? cubic_metres:Kubikmetern? megawatts:Megawatt gigawatts:Gigawatt kilowatt_hours:Kilowattstunden? megawatt_hours:Megawattstunden? "
    r"gigawatt_hours:Gigawattstunden? terawatt_hours:Terawattstunden? kilometres:Kilometern? metres:Metern?|m millimetres:Millimetern? centimetres:Zentimetern?|cm tonnes:Tonnen? kilograms:Kilo(?:gramm)? litres:Litern? hectares:Hektar degrees:Grad years:Jahren?|jährig(?:e[nmrs]?)? months:Monaten?|monatig(?:e[nmrs]?)? weeks:Wochen?|wöchig(?:e[nmrs]?)? days:Tagen?|tägig(?:e[nmrs]?)? hours:Stunden?|stündig(?:e[nmrs]?)? minutes:Minuten?|minütig(?:e[nmrs]?)?"
)

_GLOSSARY = grammar.entries("""
schiess:fire,shoot schuss:shot überfordert:overwhelmed stellung:position zwist:dispute kraft:force,power nähe:near,close,proximity flugplatz:airfield band:line,band bänder:line,band urheber:author schande:disgrace,shame glücksfall:luck,stroke ausschlag:balance,decid hafen:port,harbour,harbor,dock streik:strike,walkout,stoppage ausstand:strike,walkout arbeit:work,labour,job arbeiter:worker arbeitsplatz:job arbeitsplätze:job stelle:job,post,place,position
beschäftigt:employee,staff,worker mitarbeiter:employee,staff,worker gewerkschaft:union lohn:wage,pay löhne:wage,pay gehalt:salary,pay,hold,keep gehälter:salary,pay tarif:pay,wage,tariff,fare schiff:ship,vessel frachter:freighter,ship fähre:ferry reederei:shipping,ferry,company boot:boat werft:shipyard kran:crane kräne:crane lager:camp,warehouse,storage,store,stock halle:hall container:container pier:pier kai:quay ladung:cargo,load fracht:freight,cargo ware:goods
güter:goods lkw:lorry,truck zug:train züge:train bahn:railway,rail,train bahnhof:station gleis:track schiene:rail brücke:bridge strasse:road,street autobahn:motorway,highway tunnel:tunnel flug:flight flugzeug:plane,aircraft auto:car wagen:car,wagon fahrzeug:vehicle fahrer:driver reisend:traveller,passenger fahrgast:passenger fahrgäste:passenger passagier:passenger verkehr:transport,traffic fahrplan:timetable regierung:government minister:minister
ministerium:ministry präsident:president kanzler:chancellor parlament:parliament abgeordnet:deputy,member,lawmaker,mp partei:party opposition:opposition koalition:coalition wahl:election,vote,choice wähler:voter stimme:vote,voice abstimm:vote,ballot gesetz:law,act,bill verfassung:constitution gericht:court,dish richter:judge urteil:ruling,verdict,judgment klage:lawsuit,suit,complaint,sue anklage:charge,indictment,prosecution prozess:trial,process anwalt:lawyer,attorney anwält:lawyer
staatsanwalt:prosecutor staatsanwält:prosecutor polizei:police polizist:police,officer gefängnis:prison,jail haft:custody,prison,detention täter:perpetrator,culprit opfer:victim verdächtig:suspect bürger:citizen,resident bürgermeister:mayor stadt:city,town stadtrat:council gemeinde:municipality,community,town,council dorf:village dörfer:village land:country,state,land bundesland:state staat:state,country,government grenze:border,frontier,limit
behörde:authority,agency,office amt:office,agency,authority verwaltung:administration verband:association,federation verein:association,club kammer:chamber rat:council,advice kommission:commission ausschuss:committee bericht:report studie:study umfrage:poll,survey papier:paper plan:plan entwurf:draft,bill,design vorschlag:proposal,propos,suggest antrag:application,motion,request vertrag:treaty,contract,agreement vereinbarung:agreement,deal verhandlung:negotiation,talks
unterhändler:negotiator gespräch:talks,conversation gipfel:summit besuch:visit botschaft:embassy,message botschafter:ambassador diplomat:diplomat bündnis:alliance sanktion:sanction steuer:tax zoll:customs,tariff,duty haushalt:budget,household schuld:debt,guilt,blame kredit:loan,credit zins:interest,rate bank:bank geld:money,cash euro:euro dollar:dollar krone:crown,krona prozent:percent milliarde:billion million:million währung:currency preis:price,prize
teuer:expensive,dear miete:rent mieter:tenant vermieter:landlord wohnung:flat,apartment,housing haus:house,home,building häuser:house,home gebäude:building bau:construction,building wirtschaft:economy,economic,business firma:firm,company konzern:group,company,corporation betrieb:company,operation,plant,business,run fabrik:factory,plant werk:plant,factory,works industrie:industry handel:trade,commerce,retail händler:dealer,trader,retailer markt:market kunde:customer,client
verbraucher:consumer produktion:production,output umsatz:turnover,sales,revenue gewinn:profit,win verlust:loss börse:exchange,stock aktie:share,stock anleger:investor investition:investment export:export import:import angebot:offer,supply nachfrage:demand wachstum:growth krise:crisis pleite:bankrupt,insolven insolvenz:insolvency,bankrupt krieg:war waffe:weapon,arms waffenruhe:ceasefire,truce waffenstillstand:ceasefire,truce armee:army streitkräfte:forces,military
truppe:troop,force soldat:soldier,troop offizier:officer general:general front:front angriff:attack,assault offensive:offensive verteidigung:defence,defense panzer:tank,armour rakete:rocket,missile drohne:drone granate:shell,grenade geschoss:shell,round,shoot munition:ammunition,shell bombe:bomb mine:mine verwundet:wounded,injured verletzt:injured,wounded,hurt tote:dead,death,killed tod:death getötet:killed geisel:hostage flüchtling:refugee
flucht:flight,flee bevölkerung:population,people zivilist:civilian einwohner:inhabitant,resident anwohner:resident menschen:people person:person,people mann:man,husband männer:men frau:woman,women,wife kind:child,children familie:family eltern:parents vater:father mutter:mother bruder:brother schwester:sister,nurse sohn:son tochter:daughter,subsidiary freund:friend nachbar:neighbour gast:guest gäste:guest,visitor geheimdienst:intelligence,service
nachrichtendienst:intelligence,service dienst:service spion:spy satellitenbild:satellite satellit:satellite bild:picture,image,painting foto:photo,picture beobachter:observer mission:mission zeuge:witness sprecher:spokesman,spokeswoman,spokesperson,spokes leiter:head,director,leader chef:head,boss,chief,leader vorsitzend:chair,head,leader direktor:director geschäftsführer:managing,director,manager vorstand:board,executive forscher:researcher,scientist
wissenschaftler:scientist,scholar experte:expert expertin:expert historiker:historian soziolog:sociologist ökonom:economist analyst:analyst ingenieur:engineer arzt:doctor,physician ärzt:doctor,physician pfleger:nurse,carer pflege:nursing,care,nurs krankenschwester:nurse krankenhaus:hospital krankenhäuser:hospital klinik:hospital,clinic patient:patient,sick virus:virus erreger:pathogen,germ seuche:epidemic krankheit:disease,illness krank:sick,ill fieber:fever
impf:vaccin,jab impfstoff:vaccine dosis:dose dosen:dose infekt:infect ansteck:infect quarantäne:quarantine gesundheit:health medikament:drug,medicine,medication arznei:medicine,drug bett:bed intensiv:intensive station:ward,station notstand:emergency notfall:emergency hilfe:aid,help,relief spende:donation schule:school lehrer:teacher schüler:pupil,student,schoolchild universität:university hochschule:university student:student bildung:education
unterricht:lesson,teaching,class klasse:class wasser:water trinkwasser:drinking grundwasser:groundwater fluss:river see:lake,sea meer:sea,ocean küste:coast insel:island tal:valley berg:mountain,hill,rescue,salvage,recover pass:pass,passport wald:forest,wood wälder:forest baum:tree bäume:tree feld:field wiese:meadow boden:soil,ground,land,floor acker:field bauer:farmer landwirt:farmer hof:farm,yard höfe:farm ernte:harvest vieh:cattle fisch:fish
fischer:fisherman,fishermen tier:animal vogel:bird vögel:bird wolf:wolf damm:dam,dyke,embankment deich:dyke,dike flut:flood hochwasser:flood überschwemm:flood dürre:drought hitze:heat sturm:storm regen:rain schnee:snow feuer:fire brand:fire,blaze brände:fire waldbrand:wildfire feuerwehr:fire,firefighter rauch:smoke klima:climate umwelt:environment natur:nature luft:air lärm:noise müll:waste,rubbish abfall:waste strom:electricity,power,current
energie:energy kraftwerk:power,plant netz:grid,network leitung:line,pipe,management öl:oil gas:gas kohle:coal erz:ore lithium:lithium grube:mine bergbau:mining bergamt:mining bohrung:drilling,borehole heizung:heating,boiler wärmepumpe:heat,pump kessel:boiler dämm:insulat solar:solar windrad:turbine,wind batterie:battery atom:nuclear reaktor:reactor umspannwerk:substation nacht:night tag:day woche:week monat:month jahr:year stunde:hour minute:minute
abend:evening wochenende:weekend urlaub:holiday,leave anfang:beginning,start ende:end hälfte:half drittel:third viertel:quarter,district fünftel:fifth teil:part,share anteil:share zahl:number,figure,pay menge:amount,quantity summe:sum,amount höhe:level,height,amount rekord:record durchschnitt:average grösse:size länge:length gewicht:weight tonne:tonne,ton meter:metre,meter kilometer:kilometre,kilometer liter:litre,liter hektar:hectare quadrat:square schaden:damage,harm
gefahr:danger,risk,threat,drive,go,run risiko:risk sicherheit:security,safety unfall:accident unglück:accident,disaster ursache:cause grund:reason,ground folge:consequence,result,follow wirkung:effect nebenwirkung:side,effect ergebnis:result,outcome,finding erfolg:success,succeed fehler:error,mistake problem:problem lösung:solution frage:question antwort:answer,reply ziel:goal,target,aim aufgabe:task,duty pflicht:duty,compulsory,obligation,oblig recht:right,law verbot:ban,prohibition
erlaubnis:permission,permit genehmigung:permit,approval,licence regel:rule ausnahme:exception frist:deadline,period kontrolle:check,control,inspection prüf:check,inspect,audit,examin,review test:test versuch:attempt,experiment,trial untersuch:investigat,examin,study,probe ermittl:investigat beweis:proof,evidence beleg:evidence,proof spur:trace hinweis:tip,clue,hint gerücht:rumour,rumor nachricht:news,message meldung:report,message zeitung:newspaper,paper medien:media
rundfunk:broadcast sender:broadcaster,channel journalist:journalist,reporter interview:interview rede:speech brief:letter buch:book dokument:document akte:file,record liste:list karte:map,card hoffnung:hope angst:fear sorge:concern,worry wut:anger protest:protest demonstr:demonstrat,protest,march kundgebung:rally aufstand:uprising,revolt unruhe:unrest gewalt:violence,force mord:murder diebstahl:theft betrug:fraud,cheat korruption:corruption bestech:brib kirche:church
gott:god priester:priest bischof:bishop moschee:mosque religion:religion kultur:culture kunst:art museum:museum theater:theatre,theater konzert:concert musik:music film:film kino:cinema sport:sport fussball:football,soccer spieler:player trainer:coach mannschaft:team,crew spiel:game,match,play tor:goal,gate stadion:stadium meister:champion,master turnier:tournament zuschauer:spectator,viewer,audience fan:fan weltraum:space forschung:research
technik:technology,technical software:software rechner:computer daten:data internet:internet netzwerk:network hacker:hacker telefon:phone,telephone handy:phone maschine:machine motor:engine,motor roboter:robot anlage:plant,facility,system kamera:camera sensor:sensor gehen:go geben:give bauen:build leben:live,life töten:kill fordern:demand,call enden:end zerstör:destroy beschädig:damage ändern:change verändern:change sehen:see lesen:read sagen:say
rufen:call,declare liefern:deliver,supply verhandeln:negotiate unterzeichn:sign unterschreib:sign unterschrieb:sign entscheid:decide,decision,ruling untersagt:ban,banned,forbidden genehmigt:approved,permitted einstell:hire,stop,set zurückkehr:return einsatz:deployment,operation,use gebrauch:use verbrauch:consumption,use absag:cancel verschieb:postpone,delay,shift verzöger:delay dauer:last,duration,permanent umsiedl:resettle räum:clear,evacuate,admit
vorwurf:accusation,allegation,charge beschuldig:accuse rücktritt:resign absetz:dismiss,depose ernenn:appoint ernannt:appointed nachfolg:success,heir,succeed klagen:sue,complain,succeed vorgänger:predecessor amtszeit:term,office führung:leadership,lead spitze:top,head,leader zentrale:headquarters sitz:seat,headquarters filiale:branch niederlass:branch eigentüm:owner besitz:own,owner,possess erbe:heir,inherit stiftung:foundation verkehrsministerium:transport umweltministerium:environment
innenministerium:interior aussenministerium:foreign verteidigungsministerium:defence,defense finanzministerium:finance gesundheitsministerium:health gesundheitsamt:health verhütung:prevention freiwillig:volunteer,voluntary helfer:helper,volunteer retter:rescuer rentner:pensioner rente:pension jugend:youth jung:young alt:old neu:new gross:large,big,great klein:small lang:long kurz:short,brief hoch:high niedrig:low schnell:fast,quick langsam:slow stark:strong,heavy
schwach:weak schwer:heavy,hard,severe,difficult,serious leicht:light,easy,slight gut:good,well schlecht:bad,poor wichtig:important möglich:possible sicher:safe,certain,sure,secure gefährlich:dangerous frei:free,vacant leer:empty voll:full öffentlich:public privat:private geheim:secret fremd:foreign,stranger ausländ:foreign heimisch:domestic,local örtlich:local gemeinsam:joint,common,together eigen:own ganz:whole,entire erst:first letzt:last nächst:next weit:far,further nah:near,close
nord:north süd:south west:west ost:east oberhalb:above unterhalb:below zwischen:between neben:beside gegen:against für:for ohne:without während:during,while seit:since bis:until,by vor:before nach:after zusätzlich:additional,extra weniger:less,fewer mehr:more viel:much,many wenig:little,few kein:no,none nie:never immer:always oft:often täglich:daily jährlich:annual,yearly wöchentlich:weekly monatlich:monthly seil:rope,cable tau:rope kabel:cable draht:wire
drähte:wire kette:chain riss:break,tear,crack zerriss:tear,break bremse:brake bremst:brake klemme:clamp gondel:gondola kabine:cabin,gondola stütze:support,pillar rolle:roller,role fett:grease,fat geschmiert:greased schmier:grease,bribe warnung:warning gewarnt:warned sirene:siren alarm:alarm versichert:insured versicherung:insurance police:policy flamme:flame hubschrauber:helicopter nebel:fog,mist frost:frost eis:ice kälte:cold kalt:cold warm:warm
heiss:hot,call,mean schlucht:gorge hang:slope gasthaus:inn wirt:innkeeper,host restaurant:restaurant koch:cook küche:kitchen last:load,burden zogen:pull,move zog:pull,move,draw fuhr:drive,go,run,travel lag:lie stand:stand kam:come ging:go gab:give nahm:take hielt:hold,keep,stop trug:carry,wear,bear brach:break,collapse brachte:bring,take gebracht:bring,take schrieb:write sprach:speak,talk rief:call sah:see fand:find gewann:win verlor:lose starb:die
traf:meet,hit,arrive warf:throw schlug:beat,hit,strike,propose schoss:shoot fiel:fall floh:flee bot:offer,bid bat:ask bitte:ask,request liess:let,leave schloss:close,shut,castle begann:begin,start stieg:rise,climb sank:sink,fall,drop wuchs:grow half:help blieb:stay,remain hing:hang band:tie,bind sang:sing trank:drink schlief:sleep schwamm:swim ritt:ride lief:run,walk stahl:steal,steel verbrann:burn brann:burn gebrannt:burn kürz:shorten,cut gekürzt:shorten,cut
verkürz:shorten verlänger:extend,prolong spät:late früh:early gelb:yellow rot:red grün:green blau:blue weiss:white,know schwarz:black bergung:recovery,rescue,salvage bergwacht:mountain,rescue ausflügler:tripper,trip urlauber:holidaymaker,tourist tourist:tourist besucher:visitor,guest pilger:pilgrim wanderer:hiker,walker läufer:runner radfahrer:cyclist fussgänger:pedestrian reiter:rider nüchtern:sober müde:tired krankgemeldet:sick gesund:healthy,well
hunger:hunger,famine durst:thirst armut:poverty arm:poor reich:rich,wealthy pacht:lease gepachtet:lease,rent gemietet:rent verpachtet:lease grundstück:plot,land,site,property gelände:site,ground,area areal:site,area fläche:area,surface gebiet:area,region gegend:region,area bezirk:district kreis:district,circle vorort:suburb platz:square,place,seat garten:garden park:park friedhof:cemetery,graveyard grab:grave,tomb,dig gräber:grave,tomb wiedereröffn:reopen,reopening
eröffn:open,opening einweih:inaugurat,open stillgelegt:shut,close,down stillleg:closure,shut,close sperr:close,block,closure,ban gesperrt:close,block,shut,ban defekt:broken,fault,defect kaputt:broken,ruin beschädigt:damage reparatur:repair reparier:repair wartung:maintenance gewartet:maintain,serviced mangel:shortage,lack,defect knapp:scarce,short fehl:lack,miss,fail vermiss:miss erhöh:increase,raise senk:lower,cut,reduce locker:relax,loosen,ease
verschärf:tighten,toughen auflage:condition,rule,requirement vorschrift:rule,regulation bestimmung:rule,provision verordnung:regulation,order,decree erlass:decree,order anordn:order befehl:order,command auftrag:order,contract,commission bestell:order bestellung:order bohr:drill ausgrab:excavat,dig grub:dig,dug pflug:plough gepflügt:plough pflanz:plant gepflanzt:plant säte:sow gesät:sow geerntet:harvest,crop wein:wine,vine traube:grape rebe:vine obst:fruit
apfel:apple äpfel:apple gemüse:vegetable kartoffel:potato mais:maize,corn brot:bread milch:milk käse:cheese fleisch:meat zucker:sugar salz:salt mehl:flour kaffee:coffee tee:tea bier:beer kuh:cow kühe:cow,cattle rind:cattle,cow schaf:sheep ziege:goat schwein:pig,swine pferd:horse hund:dog katze:cat huhn:chicken,hen hühner:chicken,hen biene:bee imker:beekeeper schleuse:lock,sluice wehr:weir,brigade quelle:spring,source rohr:pipe leck:leak pegel:level,gauge
ufer:bank,shore strand:beach bucht:bay leuchtturm:lighthouse stein:stone,rock fels:rock sand:sand kies:gravel beton:concrete eisen:iron kupfer:copper gold:gold silber:silver holz:wood,timber glas:glass stoff:cloth,fabric,substance leder:leather gift:poison,toxic giftig:poison,toxic chemikalie:chemical asbest:asbestos ausfall:outage,failure,cut,fail,cancel stromausfall:outage,blackout blitz:lightning funk:radio antenne:mast,antenna akku:battery sicherung:fuse,backup
schalter:switch,counter keller:cellar,basement dach:roof wand:wall mauer:wall tür:door fenster:window treppe:stairs zimmer:room raum:room,space saal:hall,room turm:tower glocke:bell uhr:clock,watch möbel:furniture bibliothek:library archiv:archive galerie:gallery gemälde:painting statue:statue denkmal:monument,memorial ausstellung:exhibition,show bühne:stage schauspiel:actor,play orchester:orchestra dirigent:conductor sänger:singer dichter:poet roman:novel
verlag:publisher mitglied:member vorsitz:chair,head,president präsidentin:president kandidat:candidate bewerb:applicant,apply,bid kündig:resign,notice,dismiss,terminate gekündigt:resign,dismiss,terminate,cancel niedergelegt:resign legte:lay,put zurück:back,return wiederwahl:reelection mandat:seat,mandate mehrheit:majority minderheit:minority abstimmung:vote,ballot,referendum volksentscheid:referendum stichwahl:runoff wahllokal:polling auszähl:count ausgezählt:count
gewusst:know,knew kennt:know bekannt:known,announce erfuhr:learn vergass:forget erinner:remember,remind gesteh:confess,admit lüge:lie,lied täusch:deceive,mislead fälsch:forge,fake gefälscht:forge,fake verschwieg:conceal,withhold verheimlich:conceal,hide versteck:hide,hidden entdeck:discover,found verschwand:disappear,vanish übergab:hand,over verteil:distribute,hand,share verschenk:give,away gespendet:donate spend:donate bezahlt:pay,paid beglich:settle,pay
schuldet:owe erstatt:refund,reimburse entschädig:compensat förder:fund,promote,subsid,support zuschuss:subsidy,grant subvention:subsidy bürgschaft:guarantee garantie:guarantee versteiger:auction lösch:extinguish,delete gelöscht:extinguish,put evakuier:evacuat gerettet:rescue,save überlebt:survive ertrank:drown erstick:suffocat verschütt:bury,buried eingestürzt:collapse einsturz:collapse stürz:fall,collapse,crash zusammenbruch:collapse explosion:explosion,blast
explodier:explode,blast zusammenstoss:collision,crash kollision:collision entgleist:derail betreib:operate,run,operator genutzt:use benutz:use eingesetzt:use,deploy eingebaut:install,fit montier:install,mount ersetzt:replace ausgetauscht:replace,exchange erneuer:renew,renovat,replace saniert:renovat,restore,refurbish sanierung:renovation,refurbish modernisier:modernis umgebaut:rebuild,convert abriss:demolition geplant:plan,scheduled entwarf:design gegründet:found
gründ:found erfand:invent angereist:arrive,travel abgereist:leave,depart gelandet:land gestartet:start,launch,take fährt:run,go,drive verkehrt:run gestrandet:strand verspätet:late,delay pünktlich:punctual,time anzeig:report,charge angezeigt:report verklagt:sue klagt:sue,complain einspruch:objection,appeal einwand:objection beruf:appeal,profession berufung:appeal widerruf:revoke,withdraw revision:appeal freispruch:acquittal
verurteilt:convict,sentence,condemn geldstrafe:fine strafe:penalty,fine,sentence bussgeld:fine bewährung:probation,suspended lehrling:apprentice auszubildend:apprentice,trainee ausbild:train,apprentice praktikant:intern schicht:shift überstunde:overtime feierabend:work pension:pension sozial:social tariflohn:wage sommer:summer winter:winter herbst:autumn frühling:spring frühjahr:spring ostern:easter weihnacht:christmas mitternacht:midnight
mittag:noon,midday dämmerung:dawn,dusk falsch:wrong,false richtig:right,correct offen:open zugänglich:accessible,open gültig:valid echt:genuine,real unecht:fake sauber:clean schmutzig:dirty verschmutz:pollut nass:wet feucht:damp,wet tief:deep,low breit:wide schmal:narrow dick:thick dünn:thin still:quiet,still ruhig:quiet,calm reif:ripe,mature roh:raw frisch:fresh nachts:night morgens:morning abends:evening wachte:guard,watch wächter:guard,watchman
bewacht:guard kontrollier:check,control gezählt:count verglich:compare vergleich:compare,comparison,settlement übersetz:translat schul:school kita:nursery spielplatz:playground schwimmbad:pool sporthalle:gym turnhalle:gym trainier:train,coach tore:goal liga:league saison:season zuwander:immigra migra:migra asyl:asylum visum:visa visa:visa grenzübergang:crossing zaun:fence teleskop:telescope stern:star mond:moon erde:earth sonne:sun planet:planet labor:laboratory,lab
probe:sample,test messung:measurement gutachter:expert,assessor prüfer:inspector,auditor,examiner aufseher:supervisor,guard aufsicht:supervis,regulator leitstelle:control verwalter:administrator,manager betriebsleiter:manager maschinist:operator,engineer,machin schlepper:tug anker:anchor taucher:diver besatzung:crew matrose:sailor kapitän:captain steuermann:helmsman durchsuch:search,raid razzia:raid beschlagnahm:seize,confiscat festnahm:arrest
drohung:threat bedroht:threaten erpress:blackmail,extort schmuggl:smuggl einig:agree geeinigt:agree,settle zustimm:agree,approve,consent zugestimmt:agree,approve verweiger:refuse,deny weigert:refuse bereit:ready,willing bereitschaft:readiness teilnehm:participa,take beteilig:involve,participat,share vermittel:mediat,broker schlichter:mediator,arbitrator lastwag:lorry,truck flughaf:airport verbrech:crime gutacht:report,opinion,expert abkomm:agreement,deal,treaty
treff:meeting,arrive,hit zugestell:serve,deliver bescheid:decision,notice genehmigung:approv,permit freigestell:suspend,release verhandel:try,trial,negotiat verlänger:extend,prolong sparkasse:savings,bank schied:leave,retire ausgeschied:leave ausgelauf:expire,leak eingegang:reach,arrive,receive ging:go,reach,receive eingetroff:arrive machbar:feasible,possible kost:cost unternehm:company,firm,business firm:firm,company investier:invest fried:peace gefall:killed,fallen,dead gefang:prisoner,captured,captive gefloh:fled,flee vertrieb:displaced heiz:heat morg:morning feri:holiday schäd:damage fernseh:television,tv vertrau:trust,confidence bleib:stay,remain komm:come fahr:drive,go,run lieg:lie,anchor steh:stand halt:hold,keep,stop bring:bring,take nehm:take kauf:buy,purchase verkauf:sell,sale wohn:live,flat,home lern:learn
such:search,seek find:find verlier:lose kämpf:fight sterb:die rett:rescue,save helf:help schütz:protect wart:wait warn:warn verlang:demand versprech:promise droh:threaten beginn:begin,start steig:rise,climb,increase sink:fall,sink,drop wachs:grow fall:fall,case brech:break gebroch:broke,broken öffn:open schliess:close,shut zähl:count mess:measure schätz:estimate rechn:expect,reckon,calculate erwart:expect hoff:hope fürcht:fear glaub:believe denk:think wiss:know
kenn:know zeig:show nenn:call,name schreib:write sprech:speak,talk erklär:explain,declare bestätig:confirm schick:send send:send,broadcast empfang:receive erhalt:receive,get trag:carry,wear,bear führ:lead,run leit:head,lead,run beschliess:decide,resolve stimm:vote wähl:elect,vote,choose verbiet:ban,forbid erlaub:allow,permit entlass:dismiss,sack,release verhaft:arrest festgenomm:arrested flieh:flee verlass:leave ankomm:arrive start:start,launch
nutz:use,benefit verwend:use spar:save ausgeb:spend streich:cancel,cut,scrap gestrich:cancelled,cut vorwerf:accuse zurücktret:resign zurückgetret:resigned selt:rare,seldom geriss:break,tear reiss:break,tear gezog:pull,draw geleg:lie gestand:stand,confess,admit gekomm:come gegang:go gegeb:give genomm:take getrag:carry,wear geschrieb:write geles:read gesproch:speak geruf:call geseh:see gefund:find gewonn:win gestorb:die getroff:meet,hit,made geworf:throw
geschlag:beat,defeated gebot:offer gebet:ask gesess:sit gelass:let,leave geschloss:close,shut begonn:begin,start gestieg:rise gesunk:sink,fall gewachs:grow geholf:help geblieb:stay,remain gehang:hang gegess:eat geschlaf:sleep gelauf:run,walk gestohl:steal,stolen verbrenn:burn geborg:rescued,recovered,salvaged betrunk:drunk gegrab:dig,dug weiz:wheat rogg:rye brunn:well,fountain hafenbeck:basin erfahr:learn,experience vergess:forget,forgot gelog:lie
verschwund:disappear,vanish,miss übergeb:hand,over,deliver ertrunk:drown abgeriss:demolish,tear entworf:design erfund:invent eingetroff:arrive freigesproch:acquit trock:dry gemess:measure gewog:weigh kindergart:nursery,kindergarten teilgenomm:participa,take gebaut:build baut:build baute:build gesucht:search,seek,wanted gelebt:live verbaut:build
branche:industry,sector eigner:owner anteilseigner:shareholder,owner ausgeschüttet:pay,paid,distribut ausschütt:pay,distribut zugeschütt:fill füllt:fill gefüllt:fill zuschlag:contract,award aufgegeben:give,abandon übernahm:take,over übernomm:take,over übernehm:take,over angehoben:raise heb:raise,lift hob:raise,lift anhob:raise kündigte:announce,resign reichte:hand,submit,file eingereicht:submit,file,hand annahm:accept zurückgab:return,give schaffte:manage,abolish entschied:decide,rule entschieden:decide,rule verlegt:move,relocate,lay,laid verlegte:move umgezog:move umzog:move wohnsitz:residence,home ausland:abroad,foreign verhandl:negotiat,talk verständig:agree verabschied:pass,adopt
einführ:introduc,import eingeführ:introduc führte:lead,introduc abgelehn:reject abschied:farewell aufgehob:lift,repeal aufheb:lift,repeal erliess:issue,enact verhängt:impose verhäng:impose genehmig:approv,permit,permission bewillig:approv,grant untersag:ban,forbid untersucht:examin,investigat ermittel:investigat fahnd:search,hunt festgestell:find,found,establish stellte:put,find verursach:cause auslös:trigger,cause entstand:arise,emerge entsteh:arise,emerge abgesagt:cancel verschob:postpone verschoben:postpone vertagt:adjourn,postpone aufgeschob:postpone fortgesetzt:continue setzte:set,put unterbroch:interrupt,suspend abgebroch:break,abandon beendet:end beende:end
abgeschloss:conclude,complete,finish vollend:complete fertig:finish,complete,ready geräumt:clear,evacuat umsiedel:resettle,relocate angegriff:attack griff:attack,reach beschoss:shell,fire einberuf:call,convene,draft berieth:discuss berat:advi,discuss,consult beraten:discuss,advi erörter:discuss stritt:argue,dispute streit:dispute,argument verteidig:defend widersprach:contradict,object nachgab:give,yield nachgegeb:give,yield zugab:admit räumte:admit,clear leugn:deny entschuldig:apolog beleidig:insult verklag:sue schadensersatz:damages,compensation eingestürz:collaps stürzte:fall,collapse ertrinken:drown verunglück:crash,accident zusammengestoss:collide kollidier:collide
strandet:strand gesunken:sink geborst:burst überflut:flood abgebrannt:burn brannte:burn evakuiert:evacuat vermisst:missing abtransport:remove,take eingeliefert:admit,take behandel:treat operier:operat geimpft:vaccinat infizier:infect erkrank:ill,sick genes:recover versickert:seep ausgelauf:leak,run auslief:leak,run trat:step,come,enter austrat:leak,leave betrat:enter besuchte:visit besicht:visit,inspect inspizier:inspect geprüft:check,test,examin,review beanstand:object,complain,fault zugelass:admit,approv,allow registrier:register angemeld:register,report meldete:report,register abgemeld:deregister eingetrag:register,record umbenannt:rename benannt:name gewählt:elect,vote abgewählt:vote
wiedergewählt:reelect vereidigt:sworn,swear abberuf:recall,dismiss abgesetzt:depose,dismiss,remove beurlaub:suspend suspendier:suspend versetz:transfer,move befördert:promote,carry degradier:demote eingestell:hire,stop,drop anstell:hire,employ beschäftig:employ beauftrag:commission,instruct verpflichtet:oblige,commit verzicht:waive,forgo,renounce spart:save verschuld:debt getilgt:repay zurückgezahl:repay ausgezahlt:pay überwies:transfer überwiesen:transfer eingezahlt:deposit aufgestock:increase,raise aufgenomm:take,admit,start vergeb:award,forgive,give vergab:award erteilt:grant,give,issue zugesproch:award bekam:get,receive bekomm:get,receive erhielt:receive,get verlieh:award,lend
lieh:lend,borrow gelieh:borrow,lend gehört:belong,hear,own besitzt:own besass:own erwarb:buy,acquire erworb:buy,acquire ersteiger:auction,buy veräusser:sell anbot:offer umgerüst:convert umbau:conversion,rebuild errichtet:build,erect erricht:build,erect aufgebaut:build,set abgebaut:dismantle,cut,mine zerleg:dismantle verriet:betray,reveal verrat:betray vorausgesag:predict,forecast vorhersag:forecast,predict prognos:forecast rechnet:expect,reckon,count beziffer:put,estimate,quantify gezähl:count wog:weigh misst:measure reichen:reach,enough dauerte:last,take gedauert:last,take wartete:wait verging:pass erreicht:reach,hit,achieve überschritt:exceed,cross überquer:cross passier:pass,happen
geschah:happen ereign:happen,event vorfall:incident zwischenfall:incident nachmittag:afternoon vormittag:morning
wetter:weather fehlverhalten:misconduct,wrongdoing nötig:necessary,needed notwendig:necessary,needed erkenn:see,recognise,recognize erklärung:explanation,statement schwäch:weaken verschick:send,sent veranstalter:organiser,organizer gewahrsam:custody auswert:analyse,evaluate vorwürf:accusation,allegation torhüter:goalkeeper,keeper niederlage:defeat sieg:victory,win tabelle:table lizenz:licence,license titel:title
auslieferung:distribution,delivery interessent:bidder,buyer vorruhestand:retirement aktionär:shareholder dividende:dividend ausschreib:tender aufträg:order,contract absatz:sale rückgang:decline,drop rückzug:withdrawal,retreat rückgabe:return zuschüss:subsidy,grant abgabe:levy,charge gebühr:fee,charge beitrag:contribution beiträg:contribution strecke:line,route,stretch,distance abfahrt:departure ankunft:arrival ausfäll:failure,cancel
störung:disruption,fault pumpe:pump ventil:valve undicht:leak schacht:shaft gerüst:scaffold statik:structur fundament:foundation sanier:renovat,refurbish mängel:defect,shortage lücke:gap engpass:shortage,bottleneck vorrat:stock,supply vorrät:stock,supply packung:pack,package saft:syrup,juice flasche:bottle apothek:pharmacy,chemist praxis:practice,surgery praxen:practice,surgery bewohner:resident heim:home
beatm:ventilat operation:operation,surgery keim:germ genesen:recover aussage:statement,testimony geständnis:confession anzeige:complaint,report verjähr:lapse,expire freigesprochen:acquit untreue:embezzle,breach schmuggel:smuggl einbruch:burglary,break raub:robbery leiche:body überfall:raid,robbery haftung:liability versicher:insur,assure beschwerde:complaint widerspruch:objection,contradict einwänd:objection termin:date,appointment
sitzung:meeting,session beratung:consultation,talks abkommen:agreement kompromiss:compromise bedingung:condition voraussetzung:condition,requirement zustimmung:approval,consent fraktion:group,faction wahlkampf:campaign anhänger:supporter gegner:opponent,enemy zurückgetreten:resign stellvertret:deputy berater:adviser,advisor beamt:official,officer angestellt:employee,staff ehrenamt:volunteer ausbildung:training
abfindung:severance,compensation aussperrung:lockout warnstreik:strike schlichtung:arbitration,mediation jahrhundert:century jahrzehnt:decade mehrzahl:majority rest:rest,remainder anzahl:number betrag:amount,sum breite:width tiefe:depth umfang:scope,extent ausmass:extent pilz:fungus,mushroom milbe:mite bienen:bee kasten:box,hive volk:people,colony völker:colony,people blüte:blossom,bloom spritz:spray futter:feed,fodder zucht:breed
züchter:breeder jagd:hunt jäger:hunter teich:pond otter:otter nest:nest revier:territory,district zäun:fence weide:pasture,meadow saat:seed,sowing korn:grain,corn getreide:grain,cereal bäck:baker brauerei:brewery orgel:organ pfeife:pipe,whistle pfarr:pastor,priest,parish sammlung:collection ausstell:exhibit katalog:catalogue leihgabe:loan erben:heir oper:opera chor:choir premiere:premiere aufführung:performance intendant:director,manager
regie:direct eintritt:admission,entry umlauf:orbit absturz:crash signal:signal gerät:device,equipment werkzeug:tool bagger:digger,excavator grabung:excavation,dig knochen:bone scherbe:shard münze:coin siedlung:settlement lawine:avalanche hütte:hut,cabin skifahrer:skier seilbahn:cable,car geruch:smell gestank:stench abwasser:sewage filter:filter welle:wave löschen:extinguish rettung:rescue geborgen:recover,rescue notruf:emergency,call
katastrophe:disaster schäden:damage trümmer:rubble,wreck beruhig:calm,reassur bedrohung:threat überprüf:check,review,examine widerleg:refute,disprove beantrag:apply,request eingestellt:stop,discontinue,hire beschleunig:accelerat,speed verkleiner:reduce,shrink vergrösser:enlarge,expand ersetz:replace modernis:modernis errichte:build,erect abgerissen:demolish zerstört:destroy gestohlen:steal,stolen entwende:steal ausgegraben:excavate,dig
gestorben:die,dead geheilt:cure übernommen:take,took ausgegeben:spend,spent eingenommen:earn,take erwirtschaft:earn,generate finanzier:finance,fund verschulde:debt,indebted sponsor:sponsor gewinnspiel:lottery kasse:till,fund,cash kämmerer:treasurer rechnungshof:audit,auditor konto:account überweis:transfer,pay bargeld:cash darlehen:loan zinsen:interest
leute:people thema:issue,subject,topic gründe:reason sache:matter,thing fälle:case nummer:number seite:side,page zeit:time tisch:table punkt:point debatte:debate hält:hold,keep,consider halten:consider sieht:see steht:be läuft:run,expire laufen:run,walk traut:trust,dare trägt:carry,wear,bear fällt:fall,cut fallen:cut wächst:grow wirft:throw,accuse wusste:know gilt:apply,consider,valid gelten:apply,consider lässt:let,leave lassen:let,leave liegt:be legt:lay,put setzt:set,put stellt:put,provide nimmt:take zieht:pull,move,withdraw ziehen:pull,move tritt:step,enter liefert:deliver,supply löst:solve,trigger hilft:help hängt:hang,depend reicht:suffice,enough,last wechsel:change,switch,move wollen:want will:want wollte:want soll:should möchte:want darf:may,allow dürfen:may,allow muss:must,have müssen:must,have kann:able können:can,able brauch:need flog:fly fliegt:fly lebt:live niederlag:defeat,loss vorgeschlag:propos,suggest stoppt:stop,halt dauert:take dauern:take zunahm:increase,grow abnahm:decrease,fall zugenomm:increase,grow abgenomm:decrease,fall geändert:change,amend verändert:change verspätung:delay halbiert:halve,half verdoppel:double ersatz:replacement,compensation vorgab:requirement,target vorgabe:requirement,target zweck:purpose mittel:means,funds,agent gelder:funds fördert:support unterstütz:support,back,help ablehn:reject,oppose lehnt:reject,oppose,refuse lehnte:reject,refuse,declin zurückgewies:reject,dismiss
zurückweis:reject wies:reject,point abgewies:reject,dismiss gescheitert:fail scheiter:fail misslung:fail gelung:succeed,manage gelang:succeed,manage erreich:reach,achieve eingebroch:collapse,slump zusammengebroch:collapse umgestürzt:overturn prallt:crash,hit kollid:crash verletz:injure,hurt,violat todesopfer:death,dead todesfall:death behandlung:treatment forsch:research,scien wissenschaft:scien,research befund:finding,result kontroll:check,inspect kläger:plaintiff angeklagt:defendant,accused,charge verteidiger:defence,lawyer zeugin:witness ermittler:police verdacht:suspicion,suspect schuldig:guilty unschuldig:innocent schulden:owe schadenersatz:compensation einigung:settlement,deal gemeinderat:council landrat:administrator landtag:parliament beschluss:decision,resolution,vote beschloss:decide,vote beschlossen:decide,vote,approved behörd:authorit,agency,office aufsichtsrat:board geschäftsführ:manag vertreter:representative arbeitslos:unemployed,jobless hersteller:manufacturer,maker käufer:buyer verkäufer:seller herstell:produce,manufactur,make lieferung:delivery,shipment wärme:heat rad:bike,wheel fahrrad:bike,bicycle fahrgäst:passenger reise:travel,trip bauarbeit:construction baustelle:site,construction neubau:building,new trocken:drought grenzwert:limit,threshold geflücht:flee,fled stürmer:striker,forward torwart:goalkeeper pokal:cup morgen:tomorrow zuletzt:recent,lately bislang:so,far bisher:so,far,yet damals:then
künftig:future inzwischen:meanwhile,now weiterhin:still,continu bereits:already endlich:finally länger:longer manchmal:sometimes niemals:never höher:higher höchst:highest grösser:larger,bigger älter:older besser:better schlechter:worse billig:cheap günstig:cheap,favour unnötig:unnecessary unmöglich:impossible schwierig:difficult einfach:simple,easy völlig:complete einzig:only,single allein:alone staatlich:public heimlich:secret wert:value,worth umleitung:diversion,detour verträge:contract,treaty anbiet:offer,provider forder:demand,call gefordert:demand,call verhindert:prevent,stop verhinder:prevent schutz:protect,protection schliesung:closure gestoppt:stop,halt ausgefallen:fail,cancel absage:refusal ab:cancel umzug:move,relocation vorgäng:predecessor berufen:appoint unbekannt:unknown veröffentlicht:publish veröffentlich:publish informiert:tell unterlag:document,file,record presse:press bücher:book kritisier:criticis lobt:praise lob:praise begrüsst:welcome zufrieden:satisfied,content unzufrieden:dissatisfied enttäuscht:disappoint überrascht:surprise überzeugt:convinced chance:opportunity einfluss:influence freiheit:freedom,liberty unterschrift:signature geschenk:gift überleb:surviv geworben:advertise,recruit wirbt:advertise,promote plädiert:plead,advocate,argue umfasst:comprise,cover,include enthält:contain,include besteht:consist,exist,insist stammt:come,date,originate verantwortlich:responsible zuständig:responsible
besucht:attend
""")

_STYLE_TABLE = r"""
teller: (?i:\b(?:der|des|dem|den) (?:Artikels?|Autors?)\b|\b(?:die|der) Autorin\b)
dated: (?i:\b(?:Stand|bis heute|bis jetzt|bislang|bisher)\b)
sources: (?i:Artikel|Zeitung|Kommentar|Analyse|Interview|Bericht|Studie|Aufsatz|Beitrag|Essay|Quelle)
past: \b(?:war|waren|begann|blieb|fiel|fand|gab|ging|griff|hielt|kam|lag|ließ|lief|nahm|rief|sah|sank|schrieb|sprach|stand|starb|stieg|traf|trug|verlor|wuchs|zog)(?:en)?\b|\b(?!heute|erste|letzte|zweite|weite|könnte|sollte|müsste|hätte|möchte)[a-zäöüß]{2,}te[nt]?\b|\b(?:hat|haben|ist|sind)\b.*\bge\w+[nt]\b
confidence: (?i:\bVertrauen\b|\bzuversichtlich\b)
no_names: der die das des von und für in im am
definite: (?i:\b(?:die|der|den|diese[nr]?|jene[nr]?|ihre[nr]?|seine[nr]?|unsere[nr]?|alle[nr]?|beide[nr]?|(?:eine[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\s(?:der|von))\s$)
measured: [-\s](?:Sekunde|Minute|Stunde|Tag|Nacht|Nächte|Woche|Monat|Saison|Jahr|Jahrzehnt|Jahrhundert)(?:e?n?|en)\b|\s(?:[A-ZÄÖÜ]\w+\s)?(?:der|von)\s(?:den\s)?(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b
"""
_STYLE = grammar.HouseStyle(
    **grammar.filled(grammar.HouseStyle, _STYLE_TABLE),
    back=("die ", "der ", "den ", "diese ", "dieser ", "diesen "),
    bounds=("seit ", "ab ", "von ", "vom ", "nach ", "vor ", "bis ", "bis zum ", "bis ende "),
    likelihoods=("unwahrscheinlich", "höchstwahrscheinlich", "mit Sicherheit"),
    unsure='"wohl" or "könnte"',
    in_july="Im Juli 2031",
    plurals=("", "e", "n", "s", "en", "er", "es", "em", "ern"),
)

_TABLE = r"""
common: der die das und ist nicht ein eine den dem des mit von zu im auf für sich auch es sie er als dass wird hat sind bei nach aus mal
no_end: (?i:(?:\b\d{1,2}|\b(?:ca|bzw|nr|dr|prof|st|mr|mrs|no|vgl|etc|z|b|u|a|d|h|mio|mrd|bio|mt|art|abs|jan|feb|febr|apr|aug|sept|okt|nov|dez|str|tel|evtl|ggf|inkl|exkl|usw|sog|lt|gem|rd|ing|dipl|hl|jr|sen|gen|kap|s|[a-z]))\.$)
insertions: wie so
openers: dass daß ob wie
breaks: aber sondern während doch jedoch denn weil obwohl obgleich nachdem bevor ehe sobald falls wenn indem wohingegen wogegen sodass hingegen dagegen
contrasts: während aber wohingegen wogegen dagegen hingegen doch
verbs: (?!nicht|jetzt|erst|fast|selbst|sonst|zuletzt|recht|nachts|damit|seit|heute|heut|letzte[nrs]?|zweite[nr]?|dritte[nr]?|erste[nrs]?|weite[nr]?|ihre[nrm]?|seine[nrm]?)(?:w[ua]r(?:de)?[ent]*|wird|werden?|worden|ist|sind|sei(?:en)?|ha(?:t|be|ben|tte|tten)|will|wollen|soll(?:en)?|kann|können|muss|müssen|[a-zäöüß]*(?:schied|schieden|wich|bat|tat|warf|hob|ließ|gab|kam|ging|trat|fiel|stieg|sank|nahm|zog|schloss|begann|blieb|fand|hielt|verlor|starb|schrieb|lief|stand|lag|rief|sprach|wuchs|brach|schlug|traf|trug|bot|fuhr|sah)(?:en)?|[a-zäöüß]{2,}te[nt]?|[a-zäöüß]{2,}[bdgklmnprsfzßetw]t|(?:[a-zäöüß]+)?ge[a-zäöüß]{2,}en)
"""
LANGUAGE = grammar.Language(
    **grammar.filled(grammar.Language, _TABLE),
    code="de",
    name="German",
    units=_UNITS,
    glossary=_GLOSSARY,
    numbers=_NUMBERS,
    qualifying=_QUALIFYING,
    dates=_DATES,
    speech=_SPEECH,
    hedges=_HEDGES,
    polarity=_POLARITY,
    style=_STYLE,
    heads=r"zahl(?:en)?|summen?|mengen?|höhe|betr[aä]ge?s?|quoten?|anteile?|werte?|volumens?|kosten|dauer|bestand|bestände",
)
