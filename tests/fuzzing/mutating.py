"""Change a file as nobody would: its bytes, its lines, or the data in it."""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import yaml

from tests import naughty
from tests.fuzzing.cases import Case
from tests.hostile import dumped, leaves
from tests.hostile import replace as put

MOST_BYTES = 1_000_100
TOKENS = [
    *"[]{}:,#&*!|>'\"%@`?-<=~\\/.\t\r\n\0\x1b\x7f\x85\xa0",
    *("- ", ": ", "? ", " #", "\n- ", "\n  ", "\r\n", "---\n", "...\n", "<<: *a\n", "&a ", "*a"),
    *("!!python/object:os.system ", "!!binary ", "!<x> ", "%YAML 1.2\n---\n", "%TAG ! x\n"),
    *("|\n", ">-\n", ">-2\n", "|+9\n", '"\\ud800"', '"\\U0010ffff"', '"\\0"', '"\\x1b[31m"', "''"),
    *(
        "\ufeff",
        "\u200b",
        "\u202e",
        "\u2028",
        "\u2029",
        "\u0301" * 9,
        "\ud7ff",
        "\ufffe",
        "\U0001f600",
    ),
    *(
        "null",
        "~",
        "true",
        "yes",
        ".nan",
        "-.inf",
        "1e999",
        "0x10",
        "0o7",
        "1_000",
        "5.500",
        "1,500",
    ),
    *("9" * 40, "-1", "0", "1.5", "-0.0", "1:30", "10000-1", "1-9999", "9999", "0-0", "[1-9999]"),
    *(
        "0000",
        "9999-12-31",
        "2031-02-30",
        "2031-24",
        "9999-24",
        "[2031-01..2030-01]",
        "2031-01/2031-02",
    ),
    *("{{ 7*7 }}", "{% raw %}", "<script>", "&#60;", "](javascript:x)", "```", "\n# x\n", "<!--"),
    *(
        "claims:",
        "paragraphs: [1-9999]",
        "answers: {}",
        "withdrawn:\n",
        "context: true",
        "figures:",
    ),
    *(
        "http://[",
        "https://x:99999/",
        "https://\u202ex",
        "nav: [",
        "../../etc/passwd",
        "con",
        "index",
    ),
    *(
        "mehr als ",
        "zwölf Millionen ",
        "eins",
        "und ",
        "1.000.",
        "10 000",
        "10'000",
        "könnte ",
        "laut ",
    ),
    *("am 32. 13. ", "zwischen 3 und 2 ", "½", "²", "٣", "一", "ß", "ﬁ", "rund 0,5 Mrd. ", "Acht "),
]
TOKENS += naughty.TAKEN
ENCODED = [token.encode() for token in TOKENS] + [
    b"\xff",
    b"\xed\xa0\x80",
    b"\xc0\x80",
    b"\xf4\x90",
]
ODD: list[object] = [
    *(None, True, False, 0, -1, 1.5, 10**30, float("inf"), float("nan"), "", " ", "\n", "x" * 5000),
    *([], {}, [[]], {"": ""}, {1: 2}, {"a": {"b": {"c": []}}}, ["x"] * 50, {"x": None}, [None]),
    *("2031-05", "a/b", "a.b", "x y", "*x*", "a: b", "a #b", "-", "12.000", "https://example.org"),
    *("author", "unnamed", "section-x", "index", "draft", "reviewed", "up-to", "vaguely"),
    *({"exactly": 1, "about": 2}, {"between": [2, 1]}, {"answer": "too-low", "rests_on": []}),
]
Change = Callable[[random.Random, bytes, Sequence[bytes]], bytes]


def mutated(rng: random.Random, case: Case, others: Sequence[Case]) -> Case:
    """Return the case with a few changes; the others are what pieces are taken from."""
    content, parts = case.content, [other.content for other in others]
    for _ in range(rng.choice([1, 1, 1, 2, 3, 5])):
        content = rng.choice(CHANGES)(rng, content, parts)[:MOST_BYTES]
    path = case.path
    if rng.random() < 0.02:
        path = renamed(rng, path)
    return replace(case, path=path, content=content)


def renamed(rng: random.Random, path: str) -> str:
    """Return another name for a file, at times a name that no program shows."""
    at = rng.randrange(len(path))
    odd = ["\u202e", "\n", "é", "\udc80", "/", "A", "-", ".yml", "\x1b", " ", "é" * 99]
    return f"{path[:at]}{rng.choice(odd)}{path[at:]}"


def span(rng: random.Random, content: bytes) -> tuple[int, int]:
    """Return where a short piece begins and ends."""
    start = rng.randrange(len(content) + 1)
    return start, min(len(content), start + rng.choice([1, 1, 2, 5, 20, 100]))


def flip(rng: random.Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Flip a bit."""
    if not content:
        return content
    at = rng.randrange(len(content))
    return content[:at] + bytes([content[at] ^ 1 << rng.randrange(8)]) + content[at + 1 :]


def cut(rng: random.Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Leave a piece out."""
    start, end = span(rng, content)
    return content[:start] + content[end:]


def truncate(rng: random.Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """End early."""
    return content[: rng.randrange(len(content) + 1)]


def insert(rng: random.Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Put a token in, in another piece's place or between."""
    start, end = span(rng, content)
    token: bytes = rng.choice(ENCODED)
    return content[:start] + token + content[rng.choice([start, end]) :]


def repeat(rng: random.Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Repeat a token or a piece, often enough for what takes its square in time."""
    start, end = span(rng, content)
    piece: bytes = rng.choice([content[start:end], *rng.choices(ENCODED, k=4)])
    times = rng.choice([2, 5, 21, 100, 2000, 100_000]) if rng.random() < 0.2 else 3
    return b"".join(
        [content[:start], piece * min(times, 900_000 // (len(piece) or 1)), content[start:]]
    )


def splice(rng: random.Random, content: bytes, others: Sequence[bytes]) -> bytes:
    """Go on with another file."""
    other: bytes = rng.choice(others)
    return content[: rng.randrange(len(content) + 1)] + other[rng.randrange(len(other) + 1) :]


def lines(rng: random.Random, content: bytes, others: Sequence[bytes]) -> bytes:
    """Move, double, drop, indent or take over lines."""
    own = content.splitlines(keepends=True) or [b"\n"]
    at, size = rng.randrange(len(own)), rng.choice([1, 1, 2, 5])
    block = own[at : at + size]
    rest = own[:at] + own[at + size :]
    to = rng.randrange(len(rest) + 1)
    foreign = rng.choice(others).splitlines(keepends=True) or [b"\n"]
    pick = rng.randrange(len(foreign))
    indent = b" " * rng.choice([1, 2, 4])
    return b"".join(
        rng.choice(
            [
                rest,
                rest[:to] + block + rest[to:],
                own[:at] + block + own[at:],
                own[:at] + [indent + line for line in block] + own[at + size :],
                own[:at] + [line.removeprefix(indent) for line in block] + own[at + size :],
                own[:at] + foreign[pick : pick + size] + own[at:],
            ]
        )
    )


def value(rng: random.Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Write a token after a name."""
    names = [*re.finditer(rb"(?m)^ *[^\s:]+: ?", content)]
    if not names:
        return content
    end = rng.choice(names).end()
    stop = content.find(b"\n", end)
    token: bytes = rng.choice(ENCODED) * rng.choice([1] * 20 + [30, 30_000])
    return content[:end] + token + content[stop if stop >= 0 else len(content) :]


def many(rng: random.Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Write very many lines or items of one kind after a line of the file."""
    own = content.splitlines(keepends=True) or [b"\n"]
    at = rng.randrange(len(own) + 1)
    before = own[at - 1] if at else b""
    indent = len(before) - len(before.lstrip(b" ")) + rng.choice([0, 0, 2])
    line = rng.choice(
        [
            b"k%d: v", b"k%d:", b"k%d: {}", b"k%d: [1-9999]", b"- %d", b"-", b"? %d", b"# %d",
            b"%d: x", b"k%d: {withdrawn: {on: 2031, why: misread}}", b"%d aaaa", b"{}",
            b"k%d: {paragraphs: [1-9999]}", b"- k%d", b"- {measure: x, exactly: %d}", b"1. A%d. ",
            b"k%d: >-\n            x", b"%d-1 4-2 2-0",
        ]
    )  # fmt: skip
    times = rng.choice([30, 30, 30, 300, 300, 3000, 30_000])
    end = rng.choice([b"\n", b"\n", b"\r\n", b"\r", b", ", b" "])
    made = [b" " * indent + (line % n if b"%d" in line else line) + end for n in range(times)]
    return b"".join([*own[:at], *made, *own[at:]])


def data(rng: random.Random, content: bytes, others: Sequence[bytes]) -> bytes:
    """Change a value of the data, or give it another one's place."""
    loaded = parsed(content)
    places = [path for path in leaves(loaded) if path]
    if not places:
        return content
    for _ in range(rng.choice([1, 1, 2, 4])):
        path = rng.choice(places)
        path = path[: rng.randrange(1, len(path) + 1)]
        other = parsed(rng.choice([content, content, *others]))
        try:
            put(loaded, path, rng.choice([rng.choice(ODD), at(other, rng), at(loaded, rng)]))  # type: ignore[arg-type]
        except (KeyError, IndexError, TypeError):
            continue
    try:
        return dumped(loaded) if rng.random() < 0.7 else yaml.safe_dump(loaded).encode()
    except (yaml.YAMLError, RecursionError, UnicodeEncodeError):
        return content


def parsed(content: bytes) -> object:
    """Return a file's data, nothing where it is none or too much of it."""
    try:
        return yaml.safe_load(content) if len(content) < 10_000 else {}
    except (yaml.YAMLError, ValueError, TypeError, RecursionError, AttributeError):
        return {}


def at(node: object, rng: random.Random) -> object:
    """Return something within the data, copied."""
    places = [*leaves(node)] or [()]
    path = rng.choice(places)
    for step in path[: rng.randrange(len(path) + 1)]:
        node = node[step]  # type: ignore[index]
    return parsed(yaml.safe_dump(node).encode())


def random_data(rng: random.Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Write random nested data in a name's place."""
    loaded = parsed(content)
    if not isinstance(loaded, Mapping) or not loaded:
        return content
    made = {**loaded, rng.choice([*map(str, loaded)]): nested(rng, rng.choice([1, 3, 6, 25]))}
    return yaml.safe_dump(made, default_flow_style=rng.choice([True, False, None])).encode()


def nested(rng: random.Random, depth: int) -> object:
    """Return random data so deep."""
    if not depth:
        return rng.choice(ODD)
    if rng.random() < 0.5:
        return [nested(rng, depth - 1), *rng.choices(ODD, k=rng.randrange(2))]
    return {rng.choice(["a", "says", "by", "1", ""]): nested(rng, depth - 1)}


def ends(rng: random.Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Save the file as another program does: line ends, a mark at the start, another encoding."""
    text = content.decode(errors="replace")
    ways = [
        content.replace(b"\n", b"\r\n"),
        content.replace(b"\n", b"\r"),
        b"\xef\xbb\xbf" + content,
        text.encode("utf-16"),
        text.encode("utf-16-le"),
        text.encode("latin-1", errors="replace"),
        text.replace("\n", rng.choice(["\u2028", "\x85", "\x0c", "\x0b", "\x1c"])).encode(),
    ]
    return bytes(rng.choice(ways))


CHANGES: list[Change] = [
    *[flip, cut, insert, insert, insert, repeat, splice, lines, lines, lines, value, value, value],
    *[data, data, data, data, random_data, truncate, ends, many],
]
