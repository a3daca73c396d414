"""German."""

import re

from sitegen.language.grammar import Dates, Hedges, Language, Numbers, Qualifying, Speech, any_of
from sitegen.records.terms import Hedge, Qualifier

_ABOUT, _MORE, _LESS = Qualifier.ABOUT, Qualifier.MORE_THAN, Qualifier.LESS_THAN
_LEAST, _MOST = Qualifier.AT_LEAST, Qualifier.UP_TO

_WORDS = (
    "ein|eins|zwei|zwo|drei|vier|fünf|sechs|sech|sieben|sieb|acht|neun|zehn|elf|zwölf|"
    "zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|und"
)
_RUN = rf"(?:null|(?:{_WORDS}|fuenf(?:zig)?|zwoelf|dreissig)+)"
_NUMBERS = Numbers(
    group=".",
    point=",",
    words=rf"{_RUN}einhalb|{_RUN}",
    one=r"eine[nmrs]?|anderthalb",
    ones=frozenset(["ein", "eine", "einen", "einem", "einer", "eines"]),
    half=r"halbe[nr]?",
    halves=re.compile(rf"(?P<whole>{_RUN})einhalb|anderthalb", re.IGNORECASE),
    spellings=(("fuenf", "fünf"), ("zwoelf", "zwölf"), ("dreissig", "dreißig"), ("ss", "ß")),
    thousands_of_one=("einstausend", "eins", "null"),
    nouns=frozenset(["Acht"]),
    scales=(
        (12, r"Dutzend", r"dutzende?"),
        (10**2, r"[Hh]undert", r"hunderte?"),
        (10**3, r"[Tt]ausend|Tsd\.", r"tausende?"),
        (10**4, "", r"zehntausende?"),
        (10**5, "", r"hunderttausende?"),
        (10**6, r"Million(?:en)?|Mio\.?", r"million(?:en)?"),
        (10**9, r"Milliarden?|Mrd\.?", r"milliarden?"),
        (10**12, r"Billion(?:en)?|Bio\.?", ""),
    ),
    before_vague=(
        r"(?:mehreren?r?|einigen?r?|etlichen?|vielen?|zahlreichen?|wenigen?|(?:ein\s+)?paar)\s+"
    ),
    many=r"(?:Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende|Millionen|Milliarden)n?r?",
    vague_ending=r"(?:nr?|r)?",
    through=re.compile(r"\s?[-\u2013]\s?|\s(?:bis|und)\s(?:zu\s)?"),
    between=re.compile(r"\bzwischen\s$", re.IGNORECASE),
    uncounted=re.compile(
        r"\b(?:Artikels?|Absatz(?:es)?|Paragra(?:ph|f)(?:en)?|Kapitels?|Resolution|Nr\.|Nummer|Seite|"
        r"Platz|Klasse|Typ|Phase|Uhr)\s$|\u00a7\s?$"
    ),
    ordinal=re.compile(r"\d\.(?=\s+[^\W\d_])"),
    before_ordinal=re.compile(
        r"\b(?:am|im|vom|zum|de[rnmsr]|die|das|bis|jede[rnms]?)\s$", re.IGNORECASE
    ),
)

_QUALIFYING = Qualifying(
    before={
        r"nicht mehr als|kaum mehr als|höchstens|maximal|bis zu": frozenset({_MOST}),
        r"nicht weniger als|mindestens|wenigstens|zumindest": frozenset({_LEAST}),
        r"mehr als|über|mehr denn": frozenset({_MORE}),
        r"weniger als|unter": frozenset({_LESS}),
        r"rund|etwa|circa|zirka|ca\.|ungefähr|annähernd|um die|an die|gegen"
        r"|schätzungsweise|geschätzte?[nr]?": frozenset({_ABOUT}),
        r"knapp|fast|beinahe|nahezu": frozenset({_ABOUT, _LESS}),
        r"gut": frozenset({_ABOUT, _MORE}),
    },
    after={
        r"(?:oder|und) mehr\b": frozenset({_LEAST}),
        r"oder weniger\b": frozenset({_MOST}),
    },
    filler=r"(?:\s+(?:die|der|den|nur|noch|weitere[nr]?))?",
    # before an article these are about a place or a topic
    no_filler=re.compile(r"\b(?:über|unter|gegen)\s+\w+\s*$", re.IGNORECASE),
)

_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_HALF_YEAR = r"(?:Jahreshälfte|Halbjahr(?:es)?)"
_MONTHS = (
    "Januar|Jänner", "Februar|Feber", "März", "April", "Mai", "Juni", "Juli",
    "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
_SEASONS = ("Frühjahr|Frühling", "Sommer", "Herbst", "Winter")
_WEEKDAYS = (
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag|Sonnabend", "Sonntag",
)  # fmt: skip
_LAST = r"(?:[Vv]ergangen|[Ll]etzt|[Vv]orig)e[nmrs]?"
_THIS = r"[Dd]iese[nmrs]?|laufende[ns]?"
_NEXT = r"(?:[Kk]ommend|[Nn]ächst)e[nmrs]?"
_WHICH = rf"(?:(?P<last>{_LAST})|(?P<next>{_NEXT})|(?P<this>{_THIS}))\s"
_OF_YEAR = (
    rf"(?:\s{_YEAR}|\s(?:des\s)?(?:(?P<lastyear>{_LAST})|(?P<nextyear>{_NEXT})"
    rf"|(?P<thisyear>{_THIS}))\sJahres\b)"
)
_DATES = Dates(
    patterns=tuple(
        re.compile(pattern)
        for pattern in (
            r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?:\s?(?P<year>\d{4}|\d{2})(?!\d))?",
            rf"\b(?:{_WHICH})?(?:(?P<day>\d{{1,2}})\.\s)?(?:{any_of(_MONTHS, 'm')})\b{_OF_YEAR}?",
            rf"\b(?:{_WHICH})?(?:{any_of(_SEASONS, 's')})s?\b{_OF_YEAR}?",
            rf"\b(?:(?P<h1>[Ee]rsten?)|(?P<h2>[Zz]weiten?))\s{_HALF_YEAR}{_OF_YEAR}?",
            rf"\b{_WHICH}(?:(?P<u1>Jahr(?:es)?)|(?P<u2>Monats?)|(?P<u3>Woche))\b",
            r"\b(?P<last>(?P<u1>Vorjahr(?:es)?))\b",
            rf"\b(?:[Aa]m\s)(?:{_WHICH})?(?:{any_of(_WEEKDAYS, 'w')})(?:\w+)?\b",
        )
    ),
    before_year=re.compile(
        r"\b(?:Jahre?s?|seit|Anfang|Mitte|Ende|in|im)\s(?:den\s)?$", re.IGNORECASE
    ),
)

_PARTICIPLES = (
    *("gesagt", "betont", "gewarnt", "geäussert", "erklärt", "geschätzt", "behauptet", "berichtet"),
    *("befürchtet", "bestätigt", "angekündigt", "verkündet", "gemeldet", "mitgeteilt", "angegeben"),
    *("gefordert", "versichert", "beteuert", "eingeräumt", "zugegeben", "bekräftigt", "beziffert"),
    *("gedroht", "vermutet", "bezeichnet", "kritisiert", "veranschlagt", "dementiert"),
)
_SAID = re.compile("|".join(_PARTICIPLES))
_ROLES = (
    *("zeitung", "agentur", "blatt", "magazin", "sender", "ministerium", "minister", "präsident"),
    *("chef", "sprecher", "expert", "führer", "leiter", "meister", "direktor", "sekretär"),
    *("botschafter", "forscher", "analyst", "berater", "händler", "general", "kanzler"),
    *("kommandeur", "politiker", "anwalt", "anwält", "beauftragt", "vorsitzend", "kommissar"),
    *("professor", "ökonom", "diplomat", "gouverneur", "abgeordnet", "dienst"),
)
_ADJECTIVES_IN_E = (
    r"[a-zäöüß-]{3,}(?:[it]sche|liche|[^e]ige|ende)|(?:früh|spät|höh|ält|jüng)ere"
    r"|neue|junge|oberste|gewählte"
)
_SPEECH = Speech(
    sources=frozenset(["laut", "gemäss", "so", "heisst es", "hiess es"]),
    behind=frozenset(["zufolge", "laut eigenen angaben"]),
    links=frozenset(["aus", "in", "von", "vom"]),
    prepositions=frozenset(
        (
            *("für", "nach", "in", "im", "aus", "von", "vom", "mit", "an", "am", "auf", "gegen"),
            *("zwischen", "bei", "beim", "zu", "zum", "zur", "über", "um", "durch", "ohne"),
            *("gegenüber", "hinter", "vor", "neben", "unter", "seit", "trotz", "wegen", "des"),
        )
    ),
    passed_over=re.compile(
        r"der|die|das|dem|den|des|ein|eine[rmns]?|ihre[sr]?|seine[sr]?|eigenen|auch|staatliche[nr]?"
        r"|[\"«»„“”(]|(?!sollen|können|werden|haben|sind|waren|wollen|sehen)[a-zäöüß]{4,}(?:en|er|em|es)"
        rf"|{_ADJECTIVES_IN_E}"
    ),
    source_nouns=re.compile(
        r"Aussagen?|Angaben|Berichte?[ns]?|Informationen|\w*[Aa]ntwort|Worten|\w*[Kk]reisen"
        r"|Erkenntnissen?|Propaganda|Meinung|Ansicht|Sicht|Auffassung|Überzeugung|Lesart|Auskunft"
        r"|(?:Einschätz|Schätz|Berechn|Darstell|Zähl|Erheb|Mitteil)ung(?:en)?|Analysen?|Prognosen?"
    ),
    governments=re.compile(r"Regierung(?:en)?"),
    titles=re.compile(rf"\w*(?i:{'|'.join(_ROLES)})(?:e[nrs]?|n|s|in|innen)?|[A-ZÄÖÜ][a-zäöü]+er"),
    verbs=re.compile(
        r"(?:sag|beton|mein|glaub|warn|äusser|besag|belehr|feier|signalisier|forder|hoff|verlang|droh|klag|kritisier)(?:e|t|te|ten|en)"
        r"|(?:erklär|schätz|behaupt|bericht|befürcht|fürcht|erwart|bezeichn|bestätig|kündig|verkünd|meld)"
        r"(?:e|t|te|ten|en|et|ete|eten)|weist|wies|weisen|nennt|nannte|unterstrich|unterstreicht"
        r"|signalisiert|beziffert(?:e|en)?|veranschlagt(?:e|en)?|vermute(?:t|te|ten)?"
        r"|urteil(?:e|t|te|ten)|schreib(?:e|t|en)|schrieb(?:en)?|versicher(?:e|t|te|ten)|beteuer(?:e|t|te|ten)"
    ),
    paired={
        "an": re.compile(r"gibt|gab|geben|gaben|nimmt|nahm|nehmen|nahmen"),
        "aus": re.compile(r"geht|ging|gehen|gingen"),
        "ein": re.compile(r"schätzt(?:e|en)?|stuft(?:e|en)?"),
        "mit": re.compile(r"rechne(?:t|te|ten|n)|teilt(?:e|en)?"),
        "von": re.compile(r"spricht|sprechen|sprach(?:en)?"),
    }
    | dict.fromkeys(("hat", "habe", "haben", "hatte", "hatten"), _SAID)
    | dict.fromkeys(_PARTICIPLES, re.compile(r"hat|habe|haben|hatten?")),
    joins=frozenset(["und", "oder", "sowie", ","]),
    indirect=frozenset(
        (
            *("sei", "seien", "habe", "hätten", "werde", "würden", "könne", "könnten", "müsse"),
            *("müssten", "solle", "wolle", "dürfe", "gebe", "gäben", "stehe", "stünden", "brauche"),
            *("komme", "kämen", "gehe", "liege", "bleibe", "lasse", "halte", "wisse", "finde"),
            *("nehme", "nähmen", "sehe", "führe", "bringe", "laufe", "falle", "verfüge", "bestehe"),
        )
    ),
    refers=frozenset(["demnach", "danach", "also", "too"]),
    another=frozenset(["laut", "gemäss", "zufolge", "ich"]),
    same=frozenset(["er", "sie"]),
    reported=frozenset(["soll", "sollen", "angeblich", "laut", "zufolge", "demnach"]),
)

_HEDGES = Hedges(
    degrees={
        **dict.fromkeys(
            (
                *("dürfte", "dürften", "wohl", "mutmasslich", "mutmassliche", "mutmasslichen"),
                *("mutmasslicher", "offenbar", "anscheinend", "wahrscheinlich", "vermutlich"),
                *("wahrscheinliche", "vermutliche", "voraussichtlich", "scheint", "scheinen"),
            ),
            Hedge.PROBABLE,
        ),
        **dict.fromkeys(
            (
                *("könnte", "könnten", "womöglich", "möglicherweise", "vielleicht", "eventuell"),
                "allenfalls",
            ),
            Hedge.POSSIBLE,
        ),
        **dict.fromkeys(("zweifelhaft", "unwahrscheinlich"), Hedge.DOUBTFUL),
    },
    shows=frozenset(),
    shown=frozenset(),
    never=frozenset(),
)

GERMAN = Language(
    code="de",
    name="German",
    common=frozenset(
        (
            *(
                "der",
                "die",
                "das",
                "und",
                "ist",
                "nicht",
                "ein",
                "eine",
                "den",
                "dem",
                "des",
                "mit",
            ),
            *("von", "zu", "im", "auf", "für", "sich", "auch", "es", "sie", "er", "als", "dass"),
            *("wird", "hat", "sind", "bei", "nach", "aus"),
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
