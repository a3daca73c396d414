"""Values that stand for a page's own, and note what a template asks of these.

Where a template prints, it gets a mark; where it asks, it gets the page's answer. So it goes the
way it goes for the page, and the notes say for which other pages it goes the same way.
"""

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, Self

from sitegen.hook.shell.frames import MARKED

Ask = Callable[..., Any]


class Question(NamedTuple):
    """What was asked of a value, and the answer."""

    name: str
    ask: Ask
    arguments: tuple[object, ...]
    answer: object

    def has_same_answer(self, values: Mapping[str, Any]) -> bool:
        """Say whether another page's value gives this answer, too."""
        return bool(self.ask(values[self.name], *self.arguments) == self.answer)


Questions = list[Question]

_OF_TWO = ("__contains__", "__eq__", "__ge__", "__gt__", "__le__", "__lt__", "__ne__")
_OF_TEXT = re.compile("is.*|count|endswith|r?find|r?index|startswith")
_ASKS: dict[str, Ask] = {"__bool__": operator.truth, "__hash__": hash, "__len__": len}
_ASKS |= {name: getattr(operator, name) for name in _OF_TWO}
_ASKS |= {name: getattr(str, name) for name in dir(str) if _OF_TEXT.fullmatch(name)}


class Text(str):  # noqa: SLOT000 - it holds what it stands for
    """A mark that stands for a text."""

    name: str
    real: str
    questions: Questions

    def __new__(cls, mark: str, name: str, real: str, questions: Questions) -> Self:
        """Print as the mark, answer as the text."""
        text = super().__new__(cls, mark)
        text.name, text.real, text.questions = name, real, questions
        return text

    def __str__(self) -> str:
        """Return this, since a filter makes a string of what it is given and then asks."""
        return self

    def replace(self, old: str, new: str, count: Any = -1) -> str:
        """Replace in the mark; whether the text has what no mark tells of is a question."""
        if old not in MARKED:
            operator.contains(self, old)
        return super().replace(old, new, count)


class Items(list[Any]):
    """A few marked items that stand for a list."""

    def __init__(
        self, marked: Iterable[Any], name: str, real: list[Any], questions: Questions
    ) -> None:
        """Hold the marked items, answer as the list."""
        super().__init__(marked)
        self.name, self.real, self.questions = name, real, questions


def _asked(ask: Ask) -> Ask:
    def method(self: Text | Items, *arguments: object) -> object:
        given = tuple(a.real if isinstance(a, Text) else a for a in arguments)
        answer = ask(self.real, *given)
        question = Question(self.name, ask, given, answer)
        if question not in self.questions:
            self.questions.append(question)
        return answer

    return method


for _name, _ask in _ASKS.items():
    setattr(Text, _name, _asked(_ask))
for _name in ("__bool__", "__len__"):
    setattr(Items, _name, _asked(_ASKS[_name]))


class Address(Text):
    """A mark that stands for an address; MkDocs remembers what it made of each."""

    def __eq__(self, other: object) -> bool:
        """Be the same as an address with the same mark, of which MkDocs made the same."""
        return str.__eq__(self, other) if isinstance(other, Address) else super().__eq__(other)

    def __hash__(self) -> int:
        """Return the mark's own hash, under which nothing of the page is kept."""
        return str.__hash__(self)
