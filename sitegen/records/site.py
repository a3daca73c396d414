"""The site as a whole: what its home page is called and about."""

from pydantic import Field

from sitegen.records.ids import FeedTag
from sitegen.records.record import Record
from sitegen.records.texts import Label, Prose


class Site(Record):
    """The home page's head."""

    title: Label = Field(description="What the briefing is about.")
    lead: Prose = Field(description="What a reader finds here, in a sentence or two.")
    tag: FeedTag = Field(
        default="",
        description="What the ids of the feeds begin with, chosen once and kept when the site "
        "moves: tag:HOST,YEAR:NAME, of a host that was yours in that year.",
    )
