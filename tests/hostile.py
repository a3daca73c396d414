"""The invented site with one hostile string in every field that takes any text."""

import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from sitegen.library import read_library

HERE = Path(__file__).parent
TERMS = {"likelihood", "confidence"}
"""What a record takes as text and the site's scales do not."""

# one string with what Markdown, attr_list, HTML, templates and YAML front matter could read
HOSTILE = (
    r"""X*x*{ onclick=pwn() .c #i } **b** _u_ `code` [a](javascript:pwn()) ![i](x.png) <b>b</b> """
    r"""<script>pwn()</script> <img src=x onerror=pwn()> </p></ul> <!-- --> ]]> &amp; &lt; &#60; """
    r"""{{ 7*7 }} {% raw %} ${7*7} "q" 'q' \" \\ | a | --- # ## 1. - + > ~~~ ::: !!! $x$ ^[n] """
    r"""[^1] *[A]: b [r]: http://evil.example http://evil.example <http://evil.example> :x: ¶ ß"""
)


def leaves(node: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, (*path, key))
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from leaves(value, (*path, i))
    elif isinstance(node, str):
        yield path


def dumped(node: object) -> bytes:
    """Write YAML with every text of several words in block style, where all of it is text."""
    texts: list[str] = []

    class Dumper(yaml.CSafeDumper):
        pass

    def text(dumper: yaml.CSafeDumper, value: str) -> yaml.ScalarNode:
        if " " not in value or "\n" in value:
            style = ">" if " " in value else None
            return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)
        texts.append(value)
        # libyaml would put quotes about letters that it thinks cannot be printed
        return dumper.represent_scalar("tag:yaml.org,2002:str", f"text {len(texts)} .", style=">")

    Dumper.add_representer(str, text)
    written = yaml.dump(node, Dumper=Dumper, sort_keys=False, width=10_000)
    return re.sub(
        r"\btext (\d+) \.$", lambda m: texts[int(m[1]) - 1], written, flags=re.MULTILINE
    ).encode()


def replace(node: Any, path: tuple[str | int, ...], value: str) -> str:
    """Put a value there and return the one before."""
    for step in path[:-1]:
        node = node[step]
    before = str(node[path[-1]])
    node[path[-1]] = value
    return before


@functools.cache
def hostile_files() -> tuple[dict[str, bytes], int]:
    """Put the hostile string into every field of the invented site that takes any text."""
    files = {
        path.relative_to(HERE / "site").as_posix(): path.read_bytes()
        for path in sorted((HERE / "site").rglob("*.yml"))
    }
    count = 0
    for file in sorted(files.keys() - {"mkdocs.yml"}):
        data = loaded(files[file])
        count += sum(_takes(data, path, file) for path in leaves(data))
        files[file] = dumped(data)
    for hashes in (HERE / "site/seeds").glob("*.sha256"):
        files[f"seeds/{hashes.name}"] = hashes.read_bytes()
    return files, count


def _takes(data: object, path: tuple[str | int, ...], file: str) -> bool:
    """Put the string there if it can be, with its id behind it where two labels must differ."""
    if path[-1] in TERMS:
        return False
    before = replace(data, path, HOSTILE)
    for value in (HOSTILE, f"{HOSTILE} {path[-1]}"):
        replace(data, path, value)
        if not _problems({file: dumped(data)}, file):
            return True
    replace(data, path, before)
    return False


def loaded(file: bytes) -> Any:
    """Read a file as plain data; dates stay as they are written."""
    return _numbers_back(yaml.load(file, Loader=yaml.BaseLoader))  # noqa: S506 - our own file


def _numbers_back(node: object) -> object:
    """Make numbers and truth values of what the base loader leaves as text."""
    if isinstance(node, dict):
        return {_number(key): _numbers_back(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_numbers_back(value) for value in node]
    return _number(node)


def _number(value: object) -> object:
    if value in {"true", "false"}:
        return value == "true"
    return int(str(value)) if re.fullmatch(r"[0-9]+", str(value)) else value


def _problems(files: dict[str, bytes], file: str) -> bool:
    return any(problem.place.file == file for problem in read_library(files)[1])
