"""Who does what to whom: which claims are asked about, by case and order, and which are not."""

import pytest

from tests.readings.cases import Case

_ACTORS = {
    "lind": ("Mara Lind", "person"),
    "tervo": ("Jan Tervo", "person"),
    "ostnetz": ("Ostnetz", "company"),
}


@pytest.mark.parametrize(
    ("language", "text", "says", "told"),
    [
        # nobody is told to whom it is done, or it is not clear
        (
            "de",
            "Der Hafen ist für die Stadt nicht zu retten.",
            "The town can save the port.",
            False,
        ),
        ("de", "Lind lässt Tervo die Stadt verklagen.", "Jan Tervo has sued the town.", False),
        ("de", "Der Wirt und der Koch lobten den Gast.", "The guest praised the cook.", True),
        ("de", "Der Wirt lobt den Koch der Gast.", "The guest praised the cook.", False),
        ("de", "Die Stadt, die die Bank verklagt hat, schweigt.", "The bank sued the town.", False),
        # joined by *and*: who did the first has done the second
        (
            "de",
            "Der Verband lobte den Trainer und verklagte den Verein.",
            "The club sued the association.",
            True,
        ),
        (
            "de",
            "Weil Lind sprach und die Stadt den Verein verklagte, kam er.",
            "The club sued the town.",
            False,
        ),
        (
            "de",
            "Der Rat verklagte die Bank und der Verein lobte den Verband.",
            "The bank sued the council.",
            True,
        ),
        ("en", "The club praised the town and sued the league.", "The league sued the club.", True),
        # a word like *who*, in its case
        ("de", "Der Wirt, dem Lind den Hof verkaufte, geht.", "Mara Lind bought the farm.", False),
        ("de", "Die Bank, der Lind Geld schuldet, wartet.", "The bank owes Mara Lind money.", True),
        ("de", "Der Koch, der den Wirt verklagt hat, kam.", "The landlord sued the cook.", True),
        (
            "en",
            "The bank, to which Lind owes money, waits.",
            "The bank owes Mara Lind money.",
            True,
        ),
        (
            "en",
            "The cook who served the guest sued the landlord.",
            "The landlord sued the cook.",
            False,
        ),
        # pronouns are whoever is left
        ("de", "Lind kam zu Tervo. Sie verklagte Tervo.", "Jan Tervo sued Mara Lind.", True),
        ("de", "Lind kam. Diese verklagte Tervo.", "Jan Tervo sued Mara Lind.", True),
        ("fr", "Lind a quitté Tervo, qui l'avait accusée.", "Mara Lind accused Jan Tervo.", True),
        # one is replaced by another
        (
            "fr",
            "Lind a remplacé Tervo par le maire d'Alm.",
            "The mayor of Alm replaced Jan Tervo.",
            False,
        ),
        # with *zu*, who is told before does it
        ("de", "Lind drohte, Tervo zu verklagen.", "Jan Tervo sued Mara Lind.", True),
        ("de", "Lind bat Ostnetz, Tervo zu verklagen.", "Jan Tervo sued Ostnetz.", False),
        # what is set in does not part a verb from its noun
        ("en", "Lind, the judge, warned Tervo, her friend.", "Jan Tervo warned Mara Lind.", True),
        (
            "de",
            "Den Plan, Tervo zu verklagen, lehnte Lind, wie sie sagt, ab.",
            "Mara Lind rejected the plan.",
            False,
        ),
        # nothing is done to another: of itself, or without an object; a verb of one, of two no deed
        (
            "de",
            "Glaubt man den Leuten, hat sich die Bank nach Osten verlagert.",
            "The bank has moved east.",
            False,
        ),
        (
            "fr",
            "Aucun client n'a dormi dehors cette année.",
            "This year no client slept outdoors.",
            False,
        ),
        (
            "de",
            "Lind und Tervo soll Ostnetz verklagt haben.",
            "Ostnetz sued Mara Lind and Jan Tervo.",
            False,
        ),
        (
            "de",
            "Bisher soll Ostnetz durch Tervo Geld verdient haben.",
            "Jan Tervo has earned Ostnetz money.",
            False,
        ),
    ],
)
def test_who_does_what_to_whom(language: str, text: str, says: str, *, told: bool) -> None:
    actors = {
        actor: {"name": name, "kind": kind, "aliases": {language: [name, name.split()[-1]]}}
        for actor, (name, kind) in _ACTORS.items()
    }
    subject = {"published": "2031-05-20", "actors": actors, "measures": {}}
    record = {"text": text, "right": {"kind": "event", "says": says}}
    case = Case(
        file="",
        id="",
        kind="",
        mistake="subject",
        language=language,
        subject=subject,
        record=record,
    )
    assert ("role" in {finding.rule for finding in case.false}) is told
