"""Comments of a YAML file, which the parser's events leave out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from sitegen.yamltext.document import Mark
from sitegen.yamltext.reasons import LOADER, mark_of

_COMMENT = re.compile(r"(?:^|(?<=\s))#(.*)")


@dataclass(frozen=True, kw_only=True)
class Comment:
    """A comment without its ``#``: where it stands, and whether its line has nothing else."""

    mark: Mark
    text: str
    alone: bool


def comments_in(text: str) -> Iterator[Comment]:
    """Yield every comment of a text that is YAML; a ``#`` inside a value is none."""
    lines = [list(line) for line in text.splitlines()]
    for token in yaml.scan(text, Loader=LOADER):
        if isinstance(token, yaml.ScalarToken):
            _blank(lines, token)
    for number, line in enumerate(map("".join, lines), start=1):
        if match := _COMMENT.search(line):
            alone = not line[: match.start()].strip()
            mark = (number, match.start() + 1)
            yield Comment(mark=mark, text=match[1].strip(), alone=alone)


def _blank(lines: list[list[str]], token: yaml.ScalarToken) -> None:
    """Fill a value's characters, all but the line on which ``>-`` begins one in block style."""
    (first, begin), (last, end) = mark_of(token.start_mark), mark_of(token.end_mark)
    if token.style in {"|", ">"}:
        first, begin = first + 1, 1
    for number in range(first, min(last, len(lines)) + 1):
        line = lines[number - 1]
        start = begin - 1 if number == first else 0
        stop = end - 1 if number == last else len(line)
        line[start:stop] = "x" * (stop - start)
