"""Comments of YAML files, wherever a # can stand."""

from hypothesis import given
from hypothesis import strategies as st

from sitegen.yamltext.comments import Comment, comments_in

WORDS = st.lists(st.sampled_from(["a", "#", "# b", "c#d", "lint: off x", "é"]), min_size=1)
TEXT = WORDS.map(" ".join)
COMMENT = st.one_of(st.just(""), TEXT.map(lambda text: f" # {text}"))
# each value with what its last line is before a comment may follow, and what follows the comment
VALUE = st.one_of(
    TEXT.map(lambda text: (f"'{text}'", "")),
    TEXT.map(lambda text: (f'"{text}"', "")),
    TEXT.map(lambda text: (f'"x\n    {text} y"', "")),
    TEXT.map(lambda text: (">-", f"\n    x {text}\n\n      {text}")),
    TEXT.map(lambda text: ("|", f"\n    {text}\n")),
    st.just(("plain#text", "")),
    st.just(("[a, b#c, 'd # e']", "")),
)
ABOVE = st.one_of(st.just(""), TEXT.map(lambda text: f"  # {text}\n"))


@given(st.lists(st.tuples(ABOVE, VALUE, COMMENT)), st.sampled_from(["", "\n"]))
def test_all_comments_are_found_and_nothing_else(
    fields: list[tuple[str, tuple[str, str], str]], end: str
) -> None:
    written, expected = "", []
    for number, (above, (value, below), comment) in enumerate(fields):
        if above:
            mark = (written.count("\n") + 1, 3)
            expected.append(Comment(mark=mark, text=above.strip()[2:], alone=True))
        written += f"{above}name{number}: {value}"
        if comment:
            column = len(written.rpartition("\n")[2]) + 2
            mark = (written.count("\n") + 1, column)
            expected.append(Comment(mark=mark, text=comment[3:], alone=False))
        written += f"{comment}{below}\n"
    written = written.rstrip("\n") + end
    assert list(comments_in(written)) == expected
