"""Words of an article in its brief, word for word: where they are told; the article is invented."""

from time import process_time

from sitegen.evidence.checking import Report
from tests.test_verification import BRIEF, SEED, TEXT, checked

STILL = "Drei Kräne stehen seit 2029 still"
LONGER = TEXT.replace(
    STILL.replace("Drei", "30"), f"Das Bild zeigt 30. {STILL} und rosten, sagt der Wirt"
)
COPY = "drei KRÄNE, stehen: „seit 2029“ still und rosten"
OTHER = "Hunderttausende Gäste kamen im vergangenen Jahr, und 2000"
CRANES = "      Cranes stand still.\n"
SUMMARY = "summary: >-\n  S\n"
REASON = "words in a row of paragraph 5; say it in your own words"


def copies(report: Report) -> tuple[str, ...]:
    """Return what is found to be copied, without its weight and rule."""
    told = ": wrong, copied: "
    return tuple(line.replace(told, ": ") for line in report.findings if told in line)


def test_words_in_a_row_are_told_at_every_field_of_a_brief() -> None:
    uncited = f"summary: >-\n  {COPY}\nuncited:\n  1: >-\n    {COPY}\n"
    fields = "".join(f"    {name}: >-\n      {COPY}\n" for name in ("if", "note", "slip"))
    told = CRANES, f"      Still: {COPY}.\n{fields}"
    findings = copies(checked((SUMMARY, uncited), told, text=LONGER))
    assert findings == (
        f"{BRIEF}:2:10: summary: has 8 {REASON}",
        f"{BRIEF}:5:6: uncited.1: has 8 {REASON}",
        f"{BRIEF}:65:11: claims.quiet.says: has 8 {REASON}",
        f"{BRIEF}:67:9: claims.quiet.if: has 8 {REASON}",
        f"{BRIEF}:69:11: claims.quiet.note: has 8 {REASON}",
        f"{BRIEF}:71:11: claims.quiet.slip: has 8 {REASON}",
    )


def test_words_in_a_row_are_told_in_every_other_record() -> None:
    told = f'title: "{OTHER}"\ndescriptor: >-\n  {COPY}\n'
    report = checked(seed=f"{told}{SEED}", text=LONGER)
    assert copies(report) == (f"seeds/kueste-2031.yml:2:13: descriptor: has 8 {REASON}",)
    assert report.articles[0].endswith(", 2 findings")


def test_words_in_a_row_are_told_in_a_field_that_nobody_listed() -> None:
    corrected = f"    corrected:\n      - on: 2031-05-30\n        what: >-\n          {COPY}\n"
    findings = copies(checked((CRANES, f"{CRANES}{corrected}"), text=LONGER))
    assert findings == (f"{BRIEF}:66:15: claims.quiet.corrected[0].what: has 8 {REASON}",)


def test_a_run_is_told_as_long_as_it_is_and_once() -> None:
    note = f"    note: >-\n      {COPY}, sagt der Wirt. Also {OTHER}. Again {COPY}; {COPY}!\n"
    findings = copies(checked((CRANES, CRANES + note), text=LONGER))
    assert findings == (
        f"{BRIEF}:64:11: claims.quiet.note: has 11 {REASON}",
        f"{BRIEF}:64:11: claims.quiet.note: has 8 {REASON.replace('5', '4')}",
        f"{BRIEF}:64:11: claims.quiet.note: has 8 {REASON}",
    )


def test_seven_words_names_and_numbers_are_no_copy() -> None:
    note = f"    note: >-\n      {COPY.rpartition(' ')[0]}. Das Hafenamt 1.200 1.500 Kronen\n"
    assert copies(checked((CRANES, CRANES + note), text=LONGER)) == ()


def test_words_of_two_paragraphs_are_no_run() -> None:
    note = "    note: >-\n      Boote liegen im Hafen. Drei Kräne stehen seit\n"
    assert copies(checked((CRANES, CRANES + note), text=LONGER)) == ()


def test_what_is_copied_is_no_mismatch() -> None:
    copied = CRANES, CRANES + f"    note: >-\n      {COPY}\n"
    plain = CRANES, CRANES + "    note: >-\n      N\n"
    outcomes = [
        {name: result.outcome for name, result in report.results["kueste-2031"].items()}
        for report in (checked(copied, text=LONGER), checked(plain, text=LONGER))
    ]
    assert outcomes[0] == outcomes[1]


def test_a_word_said_over_and_over_takes_no_time() -> None:
    note = f"    note: >-\n      {'ja ' * 3_000}\n"
    started = process_time()
    (line,) = copies(checked((CRANES, CRANES + note), text=LONGER + "ja " * 3_300 + "\n"))
    assert line == f"{BRIEF}:64:11: claims.quiet.note: has 3000 {REASON.replace('5', '7')}"
    assert process_time() - started < 2
