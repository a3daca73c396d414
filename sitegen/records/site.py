"""The site as a whole: what its home page is called and about."""

from pydantic import Field

from sitegen.records.record import Record
from sitegen.records.texts import Label, Prose


class Site(Record):
    """The home page's head."""

    title: Label = Field(description="What the briefing is about.")
    lead: Prose = Field(description="What a reader finds here, in a sentence or two.")
