# ruff: noqa: E501, RUF001 - strings as they would be pasted
"""Strings of the kinds that public lists of attacks and of trouble have, made by kind.

Whatever would run calls ``pwn``; whatever would load asks ``evil.example``. Of every string it is
known whether a field takes it as text: what nobody sees is refused.
"""

from collections.abc import Iterator

EVIL = "evil.example"
_ON = {
    **dict.fromkeys(("img", "audio", "video", "image", "object"), "error"),
    **dict.fromkeys(("svg", "body", "iframe", "style", "link"), "load"),
    **dict.fromkeys(("input", "select", "textarea", "keygen"), "focus"),
    "details": "toggle",
    "marquee": "start",
    "math": "mouseover",
    **dict.fromkeys(("a", "x"), "click"),
}
_ENDS = ('"', "'", '">', "'>", "-->", "]]>", "</p></ul>", "</script>", "</style>", "</title>")
_RAW = ("textarea", "title", "noscript", "xmp", "plaintext", "template", "iframe", "style")


def markup() -> Iterator[str]:
    """Yield elements that run or load something, and what would end what they stand in."""
    yield from (f"<{tag} src=x on{event}=pwn() autofocus open>" for tag, event in _ON.items())
    yield from (f"{end}<script>pwn()</script>" for end in ("", *_ENDS))
    yield from (f"</{tag}><img src=x onerror=pwn()><{tag}>" for tag in _RAW)
    yield from (f"{quote} onmouseover={quote}pwn()" for quote in ('"', "'", "`"))
    yield from ("<ScRiPt>pwn()</sCrIpT>", "<svg/onload=pwn()>", "<<script>pwn()//<</script>")
    yield from (
        "<img src=`x`onerror=pwn()>",
        "<script/x>pwn()</script >",
        "<img/src=x/onerror=pwn()",
    )
    yield '<svg></p><style><a id="</style><img src=1 onerror=pwn()>">'
    yield '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=pwn()&gt;">'
    yield f'<base href="//{EVIL}/"><form action="//{EVIL}/"><button formaction="//{EVIL}/">go</button>'
    yield f'<meta http-equiv=refresh content="0;url=http://{EVIL}/"><link rel=stylesheet href=//{EVIL}>'
    yield f"<p style=\"background:url('//{EVIL}/')\" id=pwn class=pwn data-pwn>p</p>"
    yield f'<iframe srcdoc="&lt;script&gt;parent.pwn()&lt;/script&gt;"></iframe><embed src=//{EVIL}>'


def encoded() -> Iterator[str]:
    """Yield the same in the codes that some reader would resolve, once or twice."""
    signs = (
        "&lt;",
        "&#60;",
        "&#x3C;",
        "&#0000060",
        "%3C",
        "%253C",
        r"\u003c",
        r"\x3c",
        "&amp;lt;",
        "＜",
    )
    yield from (f"{sign}script>pwn(){sign}/script>" for sign in signs)
    for scheme in (
        "javascript:",
        "JaVaScRiPt:",
        "jav&#x09;ascript:",
        "javascript&colon;",
        "vbscript:",
    ):
        yield f'<a href="{scheme}pwn()">a</a> [a]({scheme}pwn()) ![i]({scheme}pwn())'
    yield '<a href="data:text/html,<script>pwn()</script>">a</a> <object data="data:text/html,x">'


def templates() -> Iterator[str]:
    """Yield what engines of templates and of Markdown would work on."""
    for begin, end in (
        ("{{ ", " }}"),
        ("${", "}"),
        ("#{", "}"),
        ("<%= ", " %>"),
        ("[[", "]]"),
        ("*{", "}"),
    ):
        yield f"{begin}7*7{end}"
    yield from ("{{constructor.constructor('pwn()')()}}", "{% include '/etc/passwd' %}", "{# x #}")
    yield from (
        "{{{pwn}}} {{> pwn}} {{#if 1}}",
        "%(pwn)s {0.__class__} %s%n",
        "{% raw %}",
        "\\{\\{",
    )
    yield from (
        "# h",
        "## h {: onclick=pwn() #pwn }",
        "- a",
        "1. a",
        "> q",
        "---",
        "***",
        "~~~",
        "```",
    )
    yield from (
        "| a | b |",
        "[^1]",
        "*[A]: b",
        "!!! note",
        "??? x",
        "::: x",
        ":: x",
        ":smile:",
        "$$x$$",
    )
    yield f"[r]: http://{EVIL} <http://{EVIL}> http://{EVIL} www.{EVIL} a@{EVIL} [x]: <//{EVIL}>"
    yield '--8<-- "/etc/passwd"  {!/etc/passwd!}  [[wiki]]  ==x== ^^x^^ ~x~ ++x++ {--x--}'


def formulas() -> Iterator[str]:
    """Yield what a sheet would work out."""
    yield from (f"{sign}1+1" for sign in ("=", "+", "-", "@", "＝", "＋", "－", "＠", ";=", '",='))
    yield from (
        f'=HYPERLINK("http://{EVIL}","x")',
        "=cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
    )


def commands() -> Iterator[str]:
    """Yield paths and lines that a shell, a database or a system would take for its own."""
    yield from (
        "../../etc/passwd",
        r"..\..\win.ini",
        "/etc/passwd",
        "file:///etc/passwd",
        "~root",
        "CON",
    )
    yield from (
        "%2e%2e%2f",
        "....//",
        "C:\\x",
        "\\\\host\\x",
        "a/../../b",
        "$HOME",
        "%PATH%",
        "x%00.md",
    )
    yield from (
        "$(touch pwn)",
        "`touch pwn`",
        "| touch pwn",
        "; touch pwn",
        "'; DROP TABLE claims; --",
    )
    yield from (
        "' OR 1=1 --",
        "1;--",
        "\\",
        "\\\\",
        "'",
        '"',
        "''",
        '""',
        "<>",
        "%",
        "&",
        "#",
        "//",
        "/*",
    )


def words() -> Iterator[str]:
    """Yield words and numbers that a reader of data takes for a value."""
    yield from (
        "null",
        "None",
        "undefined",
        "NaN",
        "Infinity",
        "true",
        "no",
        "NULL",
        "(null)",
        "nil",
    )
    yield from (
        "0",
        "-0",
        "1e309",
        "0x10",
        "1_000",
        "1,000.00",
        "1/0",
        "½",
        "١٢٣",
        "12:30",
        "2031-02-30",
    )
    yield from (
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "valueOf",
        "[object Object]",
    )


def letters() -> Iterator[str]:
    """Yield letters that are drawn, ordered, counted or compared in their own ways."""
    yield from ("שלום עולם (1)", "مرحبا بالعالم 12", "می‌خواهم", "abc אבג 123 دال", "ﷺ ﷽")
    yield from (
        "Z\u0335\u0321a\u0336\u0322l\u0334g\u0337o\u0338" * 3,
        "ก็ ที่ ปั้น",
        "क्ष त्र ज्ञ",
        "བསྒྲུབས",
        "한글 漢字 かな",
    )
    yield from (
        "👩‍👩‍👧‍👦 👨🏿‍🚀 🏳️‍🌈 🇰🇵 1️⃣ ☺️",
        "𝕳𝖆𝖗𝖇𝖔𝖚𝖗 𠜎",
        "ﬁ ﬄ Ⅷ ①",
        "ß ẞ İ ı ς ſ Ǆ",
        "naïve Å Å",
        "“ ‘ ‚ „ « › …",
    )


def long() -> Iterator[str]:
    """Yield what has no place to be broken at."""
    yield from (
        "W" * 300,
        "a-" * 150,
        "https://" + "x" * 200,
        "👩‍👩‍👧‍👦" * 20,
        "ا" * 200,
        "漢" * 200,
        "_" * 200,
    )


KINDS = (markup, encoded, templates, formulas, commands, words, letters, long)
TAKEN = tuple(dict.fromkeys(string for kind in KINDS for string in kind()))
"""Every string that is text."""

_UNSEEN = (
    *(chr(code) for code in (*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0))),
    *(chr(code) for code in (0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x2060, 0x3164, 0xFEFF)),
    *(chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029)),
    *(
        chr(code)
        for code in (0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE0001, 0xE000, 0xF0000)
    ),
)
REFUSED = tuple(f"a{sign}b <img src=x onerror=pwn()>" for sign in _UNSEEN)
"""Texts with a character that nobody sees, that turns what is read, or that is none."""


def text(first: int) -> str:
    """Return a third of the strings of each kind as one text, another one each time.

    A text that begins with a number sign is refused as a comment at the wrong place.
    """
    third = TAKEN[first % 3 :: 3]
    start = first * 7 % len(third)
    rotated = (*third[start:], *third[:start])
    while rotated[0].startswith("#"):
        rotated = (*rotated[1:], rotated[0])
    return " ".join(" ".join(rotated).split())
