"""The edit that is timed: one sentence of one article says of two places what it said of one."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpora import article_id, said_place

BEGINS = "Hauliers of {place}"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass
class Edit:
    """One article's sentence in a file; each edit says something that was not there before."""

    file: Path
    place: str
    times: int = 0

    @property
    def text(self) -> str:
        """Return how the sentence begins."""
        begins = BEGINS.format(place=self.place)
        return f"{begins} and {_name(self.times)}" if self.times else begins

    def make(self) -> str:
        """Write the file; return the text that is new."""
        before = self.text
        self.times += 1
        content = self.file.read_text("utf-8")
        if before not in content:
            raise ValueError(f'"{before}" is not in {self.file}')
        self.file.write_text(content.replace(before, self.text), "utf-8")
        return self.text


def edit_of(root: Path, edited: str, briefs: int) -> Edit:
    """Return the edit of the article in the middle."""
    number = middle(briefs)
    file = root / edited.format(article=article_id(number))
    return Edit(file, said_place(number, "hauliers-lose"))


def middle(briefs: int) -> int:
    """Return the number of the article that is edited."""
    return briefs // 2 + 1


def page_of(briefs: int) -> str:
    """Return the path of its page."""
    return f"/sources/{article_id(middle(briefs))}/"


def _name(number: int) -> str:
    """Return a place of letters alone: a number would be a figure."""
    return "New" + "".join(_LETTERS[number // 26**i % 26] for i in (2, 1, 0)) + "ford"
