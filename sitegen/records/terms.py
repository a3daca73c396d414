"""The closed lists of terms a record can use, each with the definition every editor works by."""

from typing import Self

from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema

from sitegen.problems.kinds import Word


class Term(Word):
    """A term with its definition, shown in the schema and on the method page."""

    definition: str

    def __new__(cls, value: str, definition: str) -> Self:
        """Make a term that is equal to its text."""
        term = str.__new__(cls, value)
        term._value_ = value
        term.definition = definition
        return term

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, object]:
        """Return the terms with what an editor reads of each while typing."""
        return {**handler(core_schema), "enumDescriptions": [term.definition for term in cls]}


class Genre(Term):
    """What kind of text an article is."""

    REPORT = "report", "Tells what happened or was said, without a verdict of the writer's own."
    INTERVIEW = "interview", "Built on one person's answers to the writer's questions."
    ANALYSIS = "analysis", "Explains events and draws conclusions in the writer's own voice."
    COMMENTARY = (
        "commentary",
        "A staff writer's or regular author's opinion, marked as such or evident.",
    )
    OP_ED = "op-ed", "An outside author's opinion."
    PAPER = "paper", "A study or policy paper of an institute."
    DOCUMENT = (
        "document",
        "A primary document, as it was issued: a law, a contract, minutes, a letter.",
    )
    DATASET = "dataset", "Numbers as they were collected or published, in tables."
    BROADCAST = "broadcast", "What was said on radio, on television or in a podcast, written down."


class State(Term):
    """How far a brief or a theme is."""

    DRAFT = "draft", "Not yet held against its sources by a second reader; never published."
    REVIEWED = (
        "reviewed",
        "A second reader held it against its sources, of an article listing the content first.",
    )


class Stance(Term):
    """What the article makes of a claim."""

    ADOPTS = "adopts", "The article says it in its own voice or treats it as so."
    PASSES_ON = "passes-on", "The article reports that someone says it, and leaves it there."
    DOUBTS = "doubts", "The article reports it and gives a reason not to believe it."


class Hedge(Term):
    """How sure the asserter is; where one sentence has two degrees, the weakest."""

    STATED = "stated", "Said flatly, as a fact or a firm judgement."
    PROBABLE = "probable", "Marked as likely: probably, apparently, presumably."
    POSSIBLE = "possible", "Marked as open: could, might, perhaps."
    DOUBTFUL = "doubtful", "Marked as unlikely or hard to believe by whoever says it."


class Kind(Term):
    """What kind of thing a claim says."""

    EVENT = "event", "Something happened, or is happening, that could be dated."
    STATEMENT = "statement", "Someone declared, reported or asked for something."
    ASSESSMENT = "assessment", "Someone judges how things stand or why."
    FORECAST = "forecast", "Someone expects or holds possible that something will happen."
    BACKGROUND = "background", "What was so before, and long since."


class Wording(Term):
    """What a rework did to someone's words."""

    ADDED = (
        "added",
        "The article has the person say what the text it re-uses, as far as compared, does not.",
    )
    ALTERED = "altered", "The article has the person say something other than the text it re-uses."


class Qualifier(Term):
    """How exactly a figure is given."""

    EXACTLY = "exactly", "Given flatly, without a qualifying word."
    ABOUT = "about", "Around, roughly, an estimated."
    AT_LEAST = "at-least", "Not fewer than."
    UP_TO = "up-to", "Not more than."
    MORE_THAN = "more-than", "Above."
    LESS_THAN = "less-than", "Below."
    BETWEEN = "between", "A low and a high value."
    VAGUELY = "vaguely", "In words without a number: several thousand."


class Grade(Term):
    """How reliable a source has shown itself; which of the grades a site has, its scale says."""

    A = "A", "completely reliable"
    B = "B", "usually reliable"
    C = "C", "fairly reliable"
    D = "D", "not usually reliable"
    E = "E", "unreliable"
    F = "F", "reliability cannot be judged"
    HIGH = "high", "of high reliability"
    MEDIUM = "medium", "of medium reliability"
    LOW = "low", "of low reliability"

    @property
    def is_doubted(self) -> bool:
        """Say whether a source of this grade is called so wherever it is quoted: D or lower."""
        return self in {Grade.D, Grade.E, Grade.F, Grade.LOW}


class Explanation(Term):
    """What makes sources differ."""

    DATE = "date", "They speak of different times."
    SCOPE = "scope", "They count or mean different things."
    SLANT = "slant", "They look from different positions."
    OPEN = "open", "Nothing in the sources explains it."


class ActorKind(Term):
    """What an asserter is."""

    STATE = "state", "A country spoken of as one."
    GOVERNMENT = "government", "A government or ministry."
    AGENCY = "agency", "An intelligence service or other authority."
    FORCES = "forces", "Armed forces, their leadership or members."
    PERSON = "person", "A named person."
    MEDIA = "media", "A newspaper, broadcaster or news agency, or several."
    COMPANY = "company", "A business."
    ORGANISATION = "organisation", "Any other body."


class WithdrawalReason(Term):
    """Why a claim was withdrawn."""

    WRONG_PARAGRAPH = "wrong-paragraph", "The cited paragraph does not say it."
    WRONG_FIGURE = "wrong-figure", "The figure or what it counts was wrong."
    WRONG_ASSERTER = "wrong-asserter", "Somebody else says it."
    MISREAD = "misread", "The article means something else."
    MERGED = "merged", "Another claim now says it."


class Colour(Term):
    """A theme's colour."""

    RED = "red", "A brick red."
    GREEN = "green", "A sea green."
    BLUE = "blue", "A slate blue."
    AMBER = "amber", "A dark amber."
    VIOLET = "violet", "A muted violet."
    GREY = "grey", "A warm grey."


class Mark(Term):
    """What a reader is told of a claim's check against its article."""

    FIGURES_CHECKED = (
        "figures checked",
        "Each figure stands in the cited paragraphs as that number, so qualified, of that thing.",
    )
    PARAGRAPH_CHECKED = (
        "paragraph checked",
        "No figure is recorded; paragraphs, who says it, dates and hedges agree with the text.",
    )
    NOT_CHECKED = "not checked", "Nobody has recorded a check against the article."
    EDITED = "not checked since it was edited", "The claim says something else than when checked."
    TEXT_CHANGED = "text changed", "A cited paragraph is not the one the claim was checked against."
    ASKED = "to be looked at", "A check asks an editor to look, and none has answered yet."
    MISMATCH = "mismatch", "A check found something the cited paragraphs do not say."

    @property
    def is_checked(self) -> bool:
        """Say whether a check against the article holds; if not, that is said beside the claim."""
        return self in {Mark.FIGURES_CHECKED, Mark.PARAGRAPH_CHECKED}
