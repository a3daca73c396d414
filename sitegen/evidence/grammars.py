"""The words by which German and English say who asserts something."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sitegen.evidence.tokens import Token

JOINS = frozenset(["und", "oder", "sowie", "and", "or", ","])


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """The words of one language by which a name becomes that of an asserter."""

    sources: frozenset[str]
    links: frozenset[str]
    prepositions: frozenset[str]
    passed_over: re.Pattern[str]
    source_nouns: re.Pattern[str]
    governments: re.Pattern[str]
    titles: re.Pattern[str]
    verbs: re.Pattern[str]
    paired: Mapping[str, re.Pattern[str]]

    def passes(self, token: Token) -> bool:
        """Say whether a word is an article, a possessive, an adjective or a quotation mark."""
        return not token.text[0].isupper() and bool(self.passed_over.fullmatch(token.folded))

    def makes_source(self, token: Token) -> bool:
        """Say whether a noun makes a source of the name behind it: ``Angaben``, ``Regierung``."""
        nouns = (self.source_nouns, self.governments)
        return any(noun.fullmatch(token.text) for noun in nouns)


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
_GERMAN = Grammar(
    sources=frozenset(["laut", "gemäss", "so", "heisst es", "hiess es"]),
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
)
_ENGLISH = Grammar(
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
)
GRAMMARS: Mapping[str, Grammar] = {"de": _GERMAN, "en": _ENGLISH}
