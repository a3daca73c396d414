"""How well ``verify`` reads texts: what right claims must pass and mistakes be caught, at least."""

import re
from collections.abc import Mapping

import pytest

from sitegen.evidence.polarity import fates, sides
from sitegen.evidence.sentences import sentences_of
from sitegen.evidence.weighing import RULES, Weight, explanation
from sitegen.language.grammar import words
from sitegen.language.known import LANGUAGES
from sitegen.records.claim import Asked
from tests.readings.cases import HALVES, Case, cases_in, of_text
from tests.readings.record import counts_of, with_counts, with_scores
from tests.readings.scores import Precision, Score, Table, table_of

CLEAN = {"de": 0.98, "en": 0.97, "fr": 0.955}
CAUGHT = {"de": 0.9, "en": 0.9, "fr": 0.88}
TOLD = {"asserter": 0.82, "dropped": 0.88, "hedge": 0.92}
MENDED = words(
    "als-berechtigt alter-des-jungen altitude amateurs angekauft-im-mai anklage-zeuge "
    "anything-but anzeige-februar articles-copied-first aufstieg-klausel avant-veille-visite "
    "bescheid-tag-darauf bilan-bon bis-dreieinhalb blames-the-timetable bonus-und-abloese "
    "break-even budget budget-augmente calf-healthy causes-dass cerises-douces "
    "champignon-comestible cheated-once colin-conteste commission consacres-aux-soins "
    "container-bezahlt contre-la-montre costs-underestimated crater-active crowd-came-closer "
    "crue-soudaine declined-interview derniere-victoire digue-inutile drivers-three-dates "
    "eingestellt-ausgeschieden einundvierzig-kilometer entfallen-auf epargne-mineurs erst-2035 "
    "erste-familien fahrer-frei ferme-raccordee flaeche-am-abend fleischanteil "
    "fortnight-earlier freigestellt-juni fresh-capital genehmigt-fertig geruch-unangenehm "
    "gewinn-nicht-umsatz guere-de-travaux haddock-fell haelfte-auslieferung haerteklausel-fehlt "
    "hang-instabil hardly-rich herbst-darauf inland-wells juniors-then k8 "
    "kein-fehlverhalten kein-ultimatum kiosque-reste kredit-nicht-verlaengert laenderkammer "
    "lehrerin-teilzeit libraries-spared licence-et-master liter-vollmilch loans-year-after "
    "mark-nicht-euro mehr-als-80 metres-not-feet miete-nordstadt mietvertrag-ausgelaufen "
    "might-and-could n8 neither-nor nicht-das-wetter nordane-verdict not-yet-elsewhere "
    "oben-zuerst obst-bio offered-took-up orgel-veraltet pas-un-centime pfleger-eingestellt "
    "pilot-sober plusieurs-pistes prime-genereuse profit-slipped quarter-complaints "
    "quereinsteiger register-lost reouverture retter-mutig revenue-year-before "
    "reward-for-finder rund-35 rund-90 savers-withdrew second-flood septemberlohn "
    "share-together shares-thursday short-of-fraud siebzehn-still spring-2039 starspots "
    "strasse-laut tags-darauf-dicht takings-above team-aufgestiegen teinture-naturelle "
    "trains-de-nuit trois-jours-de-vent tunnelier-bloque umleitung-schulen umsatz-gesunken "
    "unausweichlich under-predecessor unhappy-parents-hall union-warns unnoetig "
    "verhandlungen-abgebrochen village-cotier village-disconnected visa-necessaire visits-cut "
    "voisin-allie vorjahresmonat weir-upstream weitere-streiks werte-oberhalb which-denied "
    "widerspruch-zurueckgezogen wohl-nicht-vor-mai yet-to-hand-over "
)
"""Cases of others' that were read wrongly once; not all of their files are read well."""
THEIRS = words(
    "anklage archive-licence banque bienen brauerei bruecke cemeteries chess childbenefit "
    "chipmaker collision council-budget cyberattaque cyclisme damp-flats demonstration "
    "droits-inscription drug-trial ehpad energie finance fiscalite fisheries franchise fusee "
    "generalsanierung gewendet grundsteuer hafenstadt-2 incendie kartell klinik konjunktur "
    "lehrermangel libraries malaria-jab merger-control metro mietwohnungen mine moebelwerk "
    "monsoon nahverkehr pension-suit post raubkunst recall rente retourne school-reform "
    "schulessen seilbahn telescope tunnel turned university unterkunft valley-mill-2 verlag "
    "vol-musee waldbrand wechsel "
)
OURS = (
    *("milchhoefe", "school-roof", "musee-pont", "odds", "allerlei", "divers"),
    *("rollen", "roles", "roles-echanges"),
    *("steinbruch", "quarry", "carriere", "extent", "umfang", "ampleur"),
)
NO_MORE = words(
    "von-arden-nach exports de-nombreux-commerces "
    "mertens-traces-death-fish region-drained-marsh manche-winzer "
)
"""A wrong asserter where nobody is known to speak: no more than a note; what no rule reads yet."""
ENOUGH = 5
NEAR = 0.03
"""What ``verify --explain`` may tell a rule to be better or worse than it was measured."""
LEAST = {Weight.WRONG: 0.95, Weight.LOOK: 0.7}


@pytest.mark.slow
@pytest.mark.thorough
def test_the_open_half_is_read_no_worse_and_what_is_told_of_both_is_so() -> None:
    table = table_of(cases_in(HALVES[0]))
    measured = counts_of([table, table_of(cases_in(HALVES[1]))])
    for name, (right, of) in measured.items():
        told = RULES[name].right / max(1, RULES[name].of)
        assert abs(told - right / of) <= NEAR or of < ENOUGH, f"{name}: make readings WRITE=1"
    for language, least in CLEAN.items():
        score = table.rows[language]
        assert score.clean / score.cases >= least, language
        assert score.caught / score.cases >= CAUGHT[language], language
    for mistake, least in TOLD.items():
        score = table.rows[f"mistake {mistake}"]
        assert score.caught / score.cases >= least, mistake
    for name, precision in table.rules.items():
        if precision.fits + precision.other + precision.false < ENOUGH:
            continue  # says nothing of a rule
        assert precision.share >= LEAST.get(RULES[name].weight, 0), name


@pytest.mark.parametrize(
    "case",
    [
        *(c for c in cases_in(HALVES[0], name="lake-ferry") if c.id not in NO_MORE),
        *(c for c in cases_in(HALVES[0], name="salt-works") if c.id not in NO_MORE),
        *(c for n in OURS for c in cases_in(HALVES[0], name=n) if c.id not in NO_MORE),
        *(c for name in sorted(THEIRS) for c in cases_in(HALVES[0], name=name) if c.id in MENDED),
    ],
    ids=lambda case: case.id,
)
def test_what_was_read_wrongly_once(case: Case) -> None:
    assert [(finding.rule, finding.reason) for finding in case.false] == []
    assert case.is_caught, [(finding.rule, finding.reason) for finding in case.told]


@pytest.mark.thorough
@pytest.mark.slow
def test_words_are_told_apart_by_how_they_begin() -> None:
    for case in cases_in(HALVES[0]):
        known = LANGUAGES[case.language].polarity
        for sentence in sentences_of(case.record["text"], case.language):
            text = " ".join(token.folded for token in sentence.tokens)
            pairs = {
                n for n, both in known.axes.items() if any(s.pattern.search(text) for s in both)
            }
            assert sides(sentence.tokens, case.language).keys() == pairs, text
            became = {n for n, one in known.fates.items() if one.pattern.search(text)}
            assert fates(sentence.tokens, case.language) == became, text


@pytest.mark.thorough
@pytest.mark.slow
def test_each_date_has_a_sign_of_its_kind() -> None:
    for case in cases_in(HALVES[0]):
        text = case.record["text"]
        for kind in LANGUAGES[case.language].dates.patterns:
            signed = any(sign in text for sign in kind.signs)
            assert signed or not kind.whole.search(text), (text, kind.whole.pattern)


@pytest.mark.thorough
@pytest.mark.slow
def test_each_share_has_a_sign() -> None:
    for case in cases_in(HALVES[0]):
        known, text = LANGUAGES[case.language].numbers, case.record["text"].casefold()
        shares = re.compile("|".join(rf"\b(?i:{share})\b" for share in known.fractions.values()))
        assert any(sign in text for sign in known.share_signs) or not shares.search(text), text


def test_what_was_measured_is_put_where_it_is_told() -> None:
    score = Score(cases=4, clean=3, caught=2)
    rules = {"date": Precision(fits=2, other=1, false=1)}
    table = Table(rows=dict.fromkeys(("de", "en", "fr"), score), rules=rules)
    code = '"""\ndate look 1/9: whether\nhedge look 2/3: whether\ncue wrong: whether\n"""\n'
    told = '"""\ndate look 6/8: whether\nhedge look: whether\ncue wrong: whether\n"""\n'
    assert with_counts(code, [table, table]) == told
    design = "- A.\n- `make readings` (2031-01-01), right claims\n  and so on. Pairs by 5 %.\n"
    both = "German 75 % and 50 %, English 75 % and 50 %, French 75 % and 50 %"
    assert with_scores(design, {"open": table, "aside": table}, "2031-05-20") == (
        "- A.\n- `make readings` (2031-05-20), right claims clean and wrong ones caught:\n"
        f"  of the 12 that were set aside {both};\n"
        f"  of the 12 that rules were made on {both}. Pairs by 5 %.\n"
    )


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_rule_weighs_what_it_was_right_in(name: str) -> None:
    rule = RULES[name]
    if rule.of:
        share = rule.right / rule.of
        assert rule.weight is not Weight.WRONG or (share >= 0.95 and rule.of >= 40)
        assert explanation(name).startswith(f"{name} ({rule.weight}): ")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Mill, barn, shed and pump went. Orchard, quay and tower stay. Maybe it rains.",
            {
                "says": "Mill, barn, shed, pump, orchard, quay and tower are probably safe.",
                "hedge": "probable",
            },
        ),
        (
            "The mill will close, says Halden, if the pumps fail.",
            {"says": "The mill will close.", "if": "The pumps fail."},
        ),
        ("The mill ran without a licence for years.", {"says": "The mill ran for years."}),
        ("The mill closed all", {"says": "The mill closed all"}),
        ("Wooden poles hold the mill.", {"says": "The polish on the mill's poles is new."}),
        ("May's figures were good at the mill.", {"says": "The mill had good figures in May."}),
        (
            "In 2032 the mill will close, even if the pumps run.",
            {"says": "The mill will close in 2032.", "date": 2032},
        ),
        (
            "That the mill pays is doubted by nobody.",
            {"says": "That the mill pays is doubted by nobody."},
        ),
        (
            "The crew ran two tests. In the second, the mill closed.",
            {"says": "In the second test, the mill closed."},
        ),
        (
            "Of 2019 in 2020 little was left at the mill.",
            {"says": "Little was left at the mill in 2020.", "date": 2020},
        ),
    ],
)
def test_what_may_be_so_is_left_alone(text: str, claim: dict[str, object]) -> None:
    record = {"text": text, "right": claim | {"kind": "event"}}
    subject = {"published": "2031-05-20", "actors": {}, "measures": {}}
    case = Case(
        file="", id="", kind="", mistake="date", language="en", subject=subject, record=record
    )
    assert case.false == []


def test_a_paper_in_quotation_marks_is_a_source() -> None:
    record = {
        "text": "Nach „Küstenbote“-Informationen wird die Mühle geschlossen.",
        "right": {"says": "The mill will be closed.", "kind": "statement", "by": ["paper"]},
        "wrong": {"says": "The mill will be closed.", "kind": "event"},
    }
    aliases = {"de": ["Küstenbote"]}
    paper = {"name": "the Küstenbote", "kind": "media", "aliases": aliases}
    subject = {"published": "2031-05-20", "actors": {"paper": paper}, "measures": {}}
    case = Case(
        file="", id="", kind="", mistake="dropped", language="de", subject=subject, record=record
    )
    assert case.right == ()
    assert case.is_caught


def test_a_figure_in_what_nobody_in_particular_says_may_be_the_authors() -> None:
    measure = {"counts": "mills", "unit": "mills", "words": {"en": ["mills"]}}
    figures = [{"measure": "mills", "exactly": 40}]
    right = {"kind": "event", "says": "40 mills burned.", "figures": figures}
    record = {"text": "Some said that 40 mills burned down.", "right": right}
    subject = {"published": "2031-05-20", "actors": {}, "measures": {"mills": measure}}
    case = Case(
        file="", id="", kind="", mistake="date", language="en", subject=subject, record=record
    )
    assert case.false == []


@pytest.mark.parametrize(("measure", "told"), [("rank", []), ("guests", ["number"])])
def test_a_rank_is_a_figure_of_what_has_its_word(measure: str, told: list[str]) -> None:
    words = {"rank": "Platz", "guests": "Gäste"}
    measures = {
        name: {"counts": name, "unit": name, "words": {"de": [word]}}
        for name, word in words.items()
    }
    figures = [{"measure": measure, "exactly": 31}]
    record = {
        "text": f"Holm belegte {'Platz' if measure == 'rank' else 'Raum'} 31.",
        "right": {"kind": "event", "says": "It was 31.", "figures": figures},
    }
    subject = {"published": "2031-05-20", "actors": {}, "measures": measures}
    case = Case(
        file="", id="", kind="", mistake="number", language="de", subject=subject, record=record
    )
    assert [finding.rule for finding in case.right] == told


def test_an_editor_can_answer_just_what_asks_to_look() -> None:
    assert {*Asked} == {name for name, rule in RULES.items() if rule.weight is Weight.LOOK}


_WHO = {"lind": "Lind", "police": "The police"}
_NAMES = {"lind": {"de": "Lind", "en": "Lind", "fr": "Lind"}}
_NAMES["police"] = {"de": "Polizei", "en": "police", "fr": "police"}
_ACTORS = {
    actor: {
        "name": _WHO[actor].replace("The", "the"),
        "kind": "person" if actor == "lind" else "forces",
        "aliases": {language: [name] for language, name in names.items()},
    }
    for actor, names in _NAMES.items()
}


def _case(language: str, text: str, right: Mapping[str, object]) -> Case:
    """Return a case of an invented text of which only the right claim is looked at."""
    return of_text(language, text, {"kind": "statement", **right}, subject={"actors": _ACTORS})


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The mill burned down, the police said.", True),
        ("en", "The mill burned down on Sunday.", False),
        ("en", "The mill allegedly burned down.", True),
        ("en", "The mill burned down, a loss that Lind had called bitter.", False),
        ("en", "The mill did not burn down, as the police said it had.", False),
        ("en", "The mill burned down, according to the police.", True),
        ("de", "Die Mühle sei am Sonntag abgebrannt.", True),
        ("de", "Die Mühle steht da, als sei sie abgebrannt.", False),
        ("de", "Nach Angaben aus dem Rathaus ist die Mühle abgebrannt.", True),
        ("de", "Dort ist eine Mühle abgebrannt, stöhnt Lind.", True),
        ("de", "Berichten nach ist die Mühle abgebrannt.", True),
        ("de", "Die Mühle brenne gerade ab, und die Wehr rücke nicht aus, so Lind.", True),
        ("de", "Lind war außer sich. Man habe die Mühle abgebrannt, die Wehr schlafe.", True),
        ("de", "Ich suche die Mühle, die abgebrannt ist.", False),
        ("de", "Das Bild der Mühle, die abgebrannt ist, nennt Lind traurig.", False),
        ("de", "Laut Lind ist das Dorf leer, die Mühle ist abgebrannt.", False),
        ("de", "Dass die Mühle abgebrannt ist, räumt selbst Lind ein.", True),
        ("de", "Linds Befund: Die Mühle ist abgebrannt.", True),
        ("de", "Ihren Angaben nach ist die Mühle abgebrannt.", True),
        ("de", "Es wird befürchtet, dass die Mühle abgebrannt ist.", True),
        ("de", "Lind meldete sich an, und die Mühle ist abgebrannt.", False),
        ("de", "Lind weiß, dass die Mühle abgebrannt ist.", False),
        ("de", "Lind sprach mit dem Müller, dessen Mühle abgebrannt ist.", False),
        ("de", "Die Mühle, die laut geknarrt hatte, ist abgebrannt.", False),
        ("de", "Lind bleibt dabei: Die Mühle ist abgebrannt.", True),
        ("en", "Lind wavers not: that the mill burned down, even the police admit.", True),
        ("en", "The police acknowledge that the mill burned down.", True),
        ("en", "Lind snorted to the police that the mill had burned down.", True),
        ("en", "Lind ensured that the mill burned down.", False),
        ("en", "In town Lind and the police learned that the mill burned down.", False),
        ("en", "The mill, it is feared, burned down.", True),
        ("en", "The mill that Lind sold burned down.", False),
        ("en", "Lind has no doubt. The mill burned down, she points out.", True),
        ("fr", "Le moulin a brûlé, a-t-elle lâché.", True),
        ("fr", "Lind a confié au journal qu'un moulin a brûlé.", True),
        ("fr", "Lind n'a vu que le moulin, qui a brûlé.", False),
    ],
)
def test_somebody_else_says_it_by_how_it_is_framed(language: str, text: str, *, told: bool) -> None:
    says = "The mill did not burn down." if "not burn" in text else "The mill burned down."
    case = _case(language, text, {"says": says, "kind": "event"})
    assert ("voice" in {finding.rule for finding in case.false}) is told


@pytest.mark.parametrize(
    ("language", "text", "by", "told"),
    [
        (
            "de",
            "Lind klagt. Der Leiter der Polizei sagt, die Mühle sei abgebrannt.",
            "police",
            True,
        ),
        ("de", "Lind klagt. Der Leiter der Polizei sagt, die Mühle sei abgebrannt.", "lind", False),
        ("de", "Lind widersprach der Polizei. Die Mühle sei abgebrannt.", "lind", True),
        ("de", "Lind widersprach der Polizei. Die Mühle sei abgebrannt.", "police", False),
        ("de", "Lind sah die Polizei an. Diese sagte, die Mühle sei abgebrannt.", "police", True),
        ("de", "Lind sah die Polizei an. Diese sagte, die Mühle sei abgebrannt.", "lind", False),
        ("de", "Die Polizei kam. Ein Sprecher sagte, die Mühle sei abgebrannt.", "police", True),
        ("en", "Lind praised the police. It said the mill had burned down.", "police", True),
        ("en", "Lind praised the police. It said the mill had burned down.", "lind", False),
        ("en", "Lind praised the police. She said the mill had burned down.", "lind", True),
        ("en", "Lind praised the police. She said the mill had burned down.", "police", False),
        ("en", "Lind wept. The police weep, its chief said: the mill burned down.", "lind", False),
        ("en", "Lind points to the police, who say the mill burned down.", "police", True),
        ("en", '"A crime," says Lind. In May the mill burned down.', "lind", False),
        ("fr", "Lind, selon la police, dort. Le moulin a brûlé, dit-elle.", "lind", True),
        ("en", "Police spokesman Lind said the mill burned down.", "lind", True),
        ("en", "Police spokesman Lind said the mill burned down.", "police", True),
        ("en", '"The mill burned," said Mr. Lind.', "lind", True),
        ("en", "The police wept after Lind found that the mill burned down.", "lind", True),
        ("fr", "« Le moulin a brûlé », a dit M. Lind.", "lind", True),
        ("fr", "Lind (VRN) avait dit que la police dormait : le moulin a brûlé.", "lind", True),
        ("fr", "La police n\u2019en dit rien, mais selon Lind le moulin a brûlé.", "lind", True),
        (
            "en",
            'The police came. "It is over. The mill burned down. All of it," said Lind.',
            "lind",
            True,
        ),
        ("de", "Die Mühle brannte ab, meinen die Nachbarn Lind und Polizei.", "lind", True),
    ],
)
def test_who_says_it(language: str, text: str, by: str, *, told: bool) -> None:
    case = _case(language, text, {"says": f"{_WHO[by]} says the mill burned down.", "by": [by]})
    assert ("asserter" not in {finding.rule for finding in case.false}) is told


@pytest.mark.parametrize(
    ("text", "says", "hedge"),
    [
        (
            "Die Mühle ist laut Lind leer, der Hof könnte folgen.",
            "The mill may be let.",
            "possible",
        ),
        ("Die Mühle ist laut, klagen Anwohner.", "Neighbours complain that the mill is loud.", ""),
    ],
)
def test_what_the_author_may_say(text: str, says: str, hedge: str) -> None:
    right = {"says": says, "kind": "forecast", **({"hedge": hedge} if hedge else {})}
    assert "voice" not in {finding.rule for finding in _case("de", text, right).false}


def test_a_name_whose_verb_is_left_out_may_say_what_no_word_tells() -> None:
    says = {"says": "Birk counted only one quay.", "kind": "statement", "by": ["birk"]}
    assert of_harbour("Alm hat drei Kais gezählt, Birk nur einen.", **says) == []


def test_a_word_may_begin_with_what_negates_it() -> None:
    says = {"by": ["lind"], "says": "Lind says that the mill will be unrecognisable in a year."}
    assert _case("en", "Lind will not recognise the mill in a year.", says).false == []


def test_that_somebody_does_not_rule_it_out_is_what_he_says() -> None:
    says = {"says": "Lind did not rule out a strike.", "by": ["lind"]}
    assert _case("en", "Lind did not rule out a strike on Sunday.", says).false == []
    no_riskier = {"says": "Lind says that the mill is no riskier than a boat.", "by": ["lind"]}
    assert _case("en", "The mill is as safe as a boat, Lind says.", no_riskier).false == []
    only = {"says": "Only Lind may sell the mill.", "kind": "background"}
    assert _case("en", "Only Lind, who built it, may sell the mill.", only).false == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The mill will close if no plan is made, Lind says.", True),
        ("en", "As long as orders lack, the mill will close, Lind says.", True),
        ("en", "Only if orders lack, the mill will close, Lind says.", True),
        ("de", "Nur wenn Aufträge fehlen, schließe die Mühle, sagt Lind.", True),
        ("de", "Im Falle eines Streiks, sagt Lind, schließe die Mühle.", True),
        ("fr", "Tant que les commandes manquent, le moulin fermera, dit Lind.", True),
        ("en", "The mill will close, Lind says.", False),
    ],
)
def test_a_condition_that_is_left_out(language: str, text: str, *, told: bool) -> None:
    case = _case(language, text, {"says": "Lind says that the mill will close.", "by": ["lind"]})
    assert ("hedge" in {finding.rule for finding in case.false}) is told


HARBOUR = {
    name.lower(): {"name": name, "kind": kind, "aliases": {}}
    for name, kind in {"Alm": "organisation", "Birk": "company", "Ruda": "person"}.items()
}
KAI = "Alm hat den Kai gekauft. Der Kai kostet viel Geld."


def of_harbour(text: str, **claim: object) -> list[str]:
    language = "en" if " the " in text else "fr" if " le " in text else "de"
    case = of_text(language, text, {"kind": "event", **claim}, subject={"actors": HARBOUR})
    return [f"{finding.rule}: {finding.reason}" for finding in case.false]


@pytest.mark.parametrize(
    ("text", "says", "reason"),
    [
        (KAI, "Birk bought the quay.", "names birk, where its sentence names alm"),
        (f"Birk schweigt. {KAI}", "Birk bought the quay.", "names birk, where its"),
        ("Alm bought the quay, and Ruda left.", "Birk bought the quay.", "its sentence names alm;"),
        ("Alm a acheté le quai. Birk se tait.", "Birk bought the quay.", "its sentence names alm"),
        ("Ruda hat den Kai gekauft.", "Birk bought the quay.", ""),
        (KAI, "The quay of Birk was bought.", ""),
        (KAI, "People say that Birk bought the quay.", "names birk"),
        ("Birk schweigt. Sie hat Alm den Kai verkauft.", "Birk sold the quay.", ""),
        ("Der Kai, wie Alm andeutet, ist verkauft.", "Birk sold the quay.", ""),
        ("Mit Alm hat die Werft den Kai gekauft.", "Birk bought the quay.", ""),
        (KAI, "Alm bought the quay with Birk.", ""),
    ],
)
def test_somebody_named_instead_of_another(text: str, says: str, reason: str) -> None:
    assert bool(reason) == any(reason in line for line in of_harbour(text, says=says) if reason)
    assert reason or not any("names birk" in line for line in of_harbour(text, says=says))


@pytest.mark.parametrize(
    ("text", "actor", "is_told"),
    [
        ("Der Kai ist offen, sagte der Leiter.", "Birk", True),
        ("Das Werk sagt, der Kai sei offen.", "Birk", True),
        ("Das Birkwerk sagt, der Kai sei offen.", "Birk", True),
        ("Der Kai ist demnach offen. Alm schweigt.", "Birk", False),
        ("Der Kai ist offen, aber Alm sagt, das Wasser sei kalt.", "Alm", False),
        ("Der Kai ist offen; Alm hat ein Boot.", "Alm", False),
        ("Der Kai ist mit Alm offen.", "Alm", False),
        ("Der Kai ist offen. Das sagt Alm gern.", "Alm", False),
        ("Der Kai ist offen. Alm sagt das gern Besuchern, die fragen.", "Alm", False),
    ],
)
def test_an_asserter_whom_nobody_can_mean(text: str, actor: str, *, is_told: bool) -> None:
    claim = {
        "kind": "statement",
        "by": [actor.lower()],
        "says": f"{actor} says that the quay is open.",
    }
    found = of_harbour(text, **claim)
    assert is_told == any(line.startswith("asserter: ") for line in found), found
