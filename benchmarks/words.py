"""What the invented articles are made of: who writes them, who speaks, and of what."""

from typing import NamedTuple

OUTLETS = ("Harbour Post", "Quay Review", "Coast Courier", "Tide Radio", "Dock Institute", "Beacon")
NAMES = ("Ada", "Bo", "Cara", "Dan", "Edda", "Finn", "Gail", "Ines", "Jon", "Kaja", "Liv")
SURNAMES = ("Vane", "Holm", "Moss", "Lind", "Quill", "Hart", "Orme", "Pask", "Rudd", "Tarn")
GENRES = ("report", "analysis", "commentary", "paper")
STARTS = [
    "Bal",
    "Brod",
    "Cal",
    "Dor",
    "El",
    "Fen",
    "Gar",
    "Hal",
    "Ist",
    "Jor",
    "Kel",
    "Lor",
    "Mar",
    "Nor",
    "Ost",
    "Pel",
    "Quin",
    "Ros",
    "Sel",
    "Tor",
]
MIDDLES = [
    "a",
    "ba",
    "de",
    "ga",
    "ka",
    "le",
    "mi",
    "na",
    "ro",
    "sa",
    "ta",
    "va",
    "we",
    "zo",
    "bra",
    "dre",
    "gli",
    "kno",
    "sta",
    "tro",
]
ENDINGS = ["mere", "wick", "stead", "holm", "ness", "gate", "ford", "beck", "haven", "moor"]
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

ACTORS = {
    "canal-board": "the Canal Board",
    "pilots-guild": "the Pilots' Guild",
    "shore-council": "the Shore Council",
    "keepers-union": "the Keepers' Union",
    "freight-league": "the Freight League",
    "river-ministry": "the River Ministry",
    "coast-guard": "the Eastness Coast Guard",
    "signe-aldous": "Signe Aldous",
    "marius-thorne": "Marius Thorne",
    "tide-survey": "the Tide Survey",
}

FILLERS = (
    "Along the towpath the grass stands high, and the old signs lean where the wind has left them.",
    "People there talk of little else, and each of them has a cousin who has seen it all before.",
    "From the bridge one looks down on brown water, swans and a row of rusting bollards.",
    "The kiosk on the corner sells hot soup, and in the evening its lamp is the only light around.",
    "Whoever comes by train walks the last stretch on foot, past sheds with broken windows.",
    "An old dredger lies beside the bank, and children have painted eyes on both of its sides.",
)
NOTES = (
    "Where {place} ends and its neighbours begin, the article leaves open; it asked nobody there.",
    "The article comes back to {place} in passing and adds nothing that would change the picture.",
    "Of {place} the article has this alone; how its writer came to know it, readers do not learn.",
    "That {place} stands for other gates is our reading, and the article has no word on them.",
)


class Topic(NamedTuple):
    """What a claim is about, how it is said and how the article has it.

    ``{place}`` is a place of that claim alone, ``{who}`` its asserter, ``{count}`` its number,
    ``{when}`` its month, ``{verdict}`` an answer's words. Of an answer the words in the claim and
    those in the article are given.
    """

    id: str
    theme: str
    kind: str
    says: str
    article: str
    question: str = ""
    answers: tuple[tuple[str, str, str], ...] = ()
    measure: str = ""
    scale: int = 0
    hedge: str = ""


TOPICS = (
    Topic(
        id="basin-repaid",
        theme="cost",
        kind="assessment",
        says="The basin of {place} {verdict}.",
        article="One walks around {place} and asks what became of so much money: {verdict}.",
        question="worth-it",
        answers=(
            ("worth", "has repaid its price", "it was well spent and came back"),
            ("mixed", "has repaid a part of its price", "some came back and some is lost"),
            ("wasted", "has not repaid its price", "it is lost for good"),
        ),
    ),
    Topic(
        id="tolls-paid",
        theme="cost",
        kind="event",
        says="Barges bound for {place} pay {count} crowns a passage.",
        article="Each skipper on the way to {place} gives {count} crowns before the gate opens.",
        question="burden.tolls",
        answers=(("paid", "", ""),),
        measure="toll",
        scale=9,
    ),
    Topic(
        id="hauliers-lose",
        theme="cost",
        kind="statement",
        says="Hauliers of {place} lose work to the canal, {who} says.",
        article="Lorries stand idle in the yards of {place}, and {who} says the water took it all.",
        question="burden.jobs",
        answers=(("paid", "", ""),),
    ),
    Topic(
        id="upkeep-ahead",
        theme="cost",
        kind="forecast",
        says="Upkeep could outgrow the income of {place}, {who} says.",
        article="What repairs devour could soon be more than {place} takes in, {who} warns.",
        question="burden.upkeep",
        answers=(("feared", "", ""),),
        hedge="possible",
    ),
    Topic(
        id="basin-cost",
        theme="cost",
        kind="background",
        says="The old basin of {place} cost {count} crowns.",
        article="For {count} crowns the grandparents had a harbour dug at {place}, by hand.",
        measure="cost",
        scale=90_000,
    ),
    Topic(
        id="gate-safe",
        theme="safety",
        kind="assessment",
        says="The gate of {place} is {verdict}.",
        article="At {place} one sees the hinges from close by, and the verdict is: {verdict}.",
        question="safe-enough",
        answers=(
            ("safe", "safe", "nothing there gives cause for worry"),
            ("mixed", "safe by day alone", "fine by day, and a trap once night falls"),
            ("unsafe", "unsafe", "a danger to all who pass"),
        ),
    ),
    Topic(
        id="board-answers",
        theme="safety",
        kind="statement",
        says="For accidents off {place} {verdict}, {who} says.",
        article="Asked whose fault the wrecks beyond {place} are, {who} says that {verdict}.",
        question="who-answers",
        answers=(
            ("board", "those who run the canal answer", "whoever runs it is liable"),
            ("ministry", "the state answers", "the state is liable"),
            ("nobody", "nobody answers", "there is no one who is liable"),
        ),
    ),
    Topic(
        id="collisions-counted",
        theme="safety",
        kind="event",
        says="There were {count} collisions off {place}.",
        article="In {when} the log of {place} closed with {count} collisions, in neat ink.",
        measure="accidents",
        scale=3,
    ),
    Topic(
        id="inspectors-sent",
        theme="safety",
        kind="statement",
        says="The gate of {place} has {count} inspectors, {who} says.",
        article="There are {count} inspectors on the rota of {place}, according to {who}.",
        measure="inspectors",
        scale=5,
    ),
    Topic(
        id="lamps-replaced",
        theme="safety",
        kind="event",
        says="The lamps of {place} have been replaced.",
        article="In {when} workers took down the last oil lights of {place} and put up new ones.",
    ),
    Topic(
        id="second-canal",
        theme="future",
        kind="forecast",
        says="A second canal past {place} will probably be {verdict}.",
        article="Another waterway, this time by way of {place}, will probably {verdict}.",
        question="second-canal",
        answers=(
            ("built", "built", "see the light of day"),
            ("delayed", "delayed", "come late"),
            ("dropped", "dropped", "remain a drawing"),
        ),
        hedge="probable",
    ),
    Topic(
        id="traffic-ahead",
        theme="future",
        kind="forecast",
        says="Traffic through {place} will {verdict}, {who} says.",
        article="Of ships that call at {place}, {who} expects their number to {verdict}.",
        question="traffic-grows",
        answers=(
            ("grows", "grow", "rise"),
            ("stays", "stay as it is", "remain the same"),
            ("falls", "fall", "shrink"),
        ),
    ),
    Topic(
        id="rail-instead",
        theme="future",
        kind="assessment",
        says="A railway could serve {place} better.",
        article="Perhaps tracks could do for {place} what the water does not, the writer muses.",
        hedge="possible",
    ),
    Topic(
        id="barges-passed",
        theme="future",
        kind="event",
        says="Through the gate of {place} {count} barges have passed.",
        article="By {when} the keeper of {place} had waved {count} barges on, one after another.",
        measure="barges",
        scale=70,
    ),
    Topic(
        id="ships-waiting",
        theme="background",
        kind="event",
        says="Before {place} {count} ships lay at anchor.",
        article="In {when} one counted {count} ships in the roads of {place}, all lit.",
        measure="waiting",
        scale=2,
    ),
    Topic(
        id="ferry-ended",
        theme="background",
        kind="background",
        says="Before the canal a ferry ran to {place}.",
        article="Old people remember how one crossed to {place} by boat, on a rope.",
    ),
    Topic(
        id="feast-held",
        theme="background",
        kind="event",
        says="The feast of the gates was held at {place}.",
        article="In {when} there was music on the quay of {place}, and all gates stood open.",
    ),
)
