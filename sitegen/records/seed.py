"""A seed: who wrote an article, where and when, and which paragraphs of its text are it."""

from pydantic import Field

from sitegen.records.amounts import EdtfDate, Paragraphs
from sitegen.records.claim import ClaimRecord
from sitegen.records.ids import Id, Language, Url
from sitegen.records.record import Record
from sitegen.records.terms import Genre, Grade, Term
from sitegen.records.texts import FileName, Label, Prose


class Relation(Term):
    """How a text came out of another one."""

    REPRINT = "reprint", "The same text, at most with other spelling, title or cuts."
    REWORK = "rework", "Re-uses another text's passages and changes what they say."
    TRANSLATION = "translation", "The same text in another language."


class Reliability(Record):
    """How far the source can be relied on; said of the source, never of a claim."""

    grade: Grade = Field(description="Grade of the source, of the site's scale: B.")
    why: Prose = Field(description="What the grade rests on.")


class Derivation(Record):
    """What part of the article came out of another text."""

    seed: Id = Field(description="The other text: the name of its file in seeds/.")
    relation: Relation = Field(description="How the text came out of the other one.")
    paragraphs: Paragraphs = Field(description="The paragraphs of this article that did: [7-9].")


class TextRoles(Record):
    """The article's text file, which the project does not hold, and what its paragraphs are.

    A paragraph is a non-empty line, counted from 1; one without a role is not the article.
    """

    file: FileName = Field(description="The text's file name.")
    headline: Paragraphs = Field(default=(), description="The paragraphs of the headline: [2].")
    standfirst: Paragraphs = Field(default=(), description="The paragraphs of the standfirst: [4].")
    body: Paragraphs = Field(description="The paragraphs of running text: [5-11, 13].")


class Seed(Record):
    """One article (or a text that an article rests on), without its text."""

    title: Label = Field(default="", description="The title as published, if known.")
    short: Label = Field(default="", description="A short name of the source for tables.")
    authors: tuple[Label, ...] = Field(default=(), description="Full names, in the printed order.")
    publisher: Label = Field(description="The outlet or institute.")
    published: EdtfDate = Field(
        description="When, as precisely as is known: 2031, 2031-05, 2031-05-02."
    )
    language: Language = Field(description="The language's tag: de, de-CH, en.")
    genre: Genre = Field(description="What kind of text it is.")
    url: Url = Field(default="", description="Its address, only where confirmed.")
    descriptor: Prose = Field(
        default="", description="What kind of text, from what position, good for what."
    )
    reliability: Reliability | None = Field(
        default=None, description="How far the source can be relied on."
    )
    derived_from: tuple[Derivation, ...] = Field(
        default=(), description="Other texts that parts of it came out of."
    )
    text: TextRoles | None = Field(default=None, description="The text's file and its paragraphs.")

    @property
    def citable(self) -> tuple[int, ...]:
        """Return the article's own paragraphs: headline, standfirst and body, in order."""
        roles = self.text
        return tuple(sorted((*roles.headline, *roles.standfirst, *roles.body))) if roles else ()

    def origin_of(self, claim: ClaimRecord) -> str:
        """Return the text that a claim's paragraphs came out of; empty for the article itself.

        Words that the article put in somebody's mouth are its own.
        """
        cited = set() if claim.put_in_mouth_of else set(claim.paragraphs)
        return next((d.seed for d in self.derived_from if cited & set(d.paragraphs)), "")
