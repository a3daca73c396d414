"""What a claim and its article can disagree in; the article is invented."""

import re
from collections.abc import Collection

import pytest

from sitegen.corpus import Actor
from sitegen.corpus.linking.claims import BUILT_IN as BUILT_IN_ACTORS
from sitegen.dates import parse_date
from sitegen.evidence.checking import Report, check_evidence
from sitegen.evidence.fingerprints import fingerprints_of, paragraphs_of
from sitegen.evidence.hedges import hedges_in, is_reported
from sitegen.evidence.moments import moments_in
from sitegen.evidence.names import Named, index_of, named_in
from sitegen.evidence.sentences import sentences_of
from sitegen.evidence.speakers import voices_in
from sitegen.evidence.tokens import Token, tokens_of
from sitegen.library import read_library
from sitegen.records.recorded import format_fingerprints
from sitegen.records.terms import ActorKind
from tests.growing import MOST, growth

BRIEF = "briefings/articles/kueste-2031.yml"
TEXT = """\
Der Streik im Hafen von Ostnes

Laut der Gewerkschaft legten Anfang Mai rund 400 Docker die Arbeit nieder. Bis zu zwölf Schiffe \
wurden demnach aufgehalten.
Das Hafenamt bietet 1.200 bis 1.500 Kronen mehr. Die Stadt könnte vermitteln, berichtete die \
«Küstenpost».
Hunderttausende Gäste kamen im vergangenen Jahr, und 2000 Boote liegen im Hafen.
30 Kräne stehen seit 2029 still.
Werbung: 99 Kronen.
"""
VOCABULARY = "families:\n  all: All\nmeasures:\n" + "".join(
    f"  {name}:\n    label: L\n    counts: >-\n      C\n    unit: u\n    family: all\n"
    f"    words:\n      de: [{words}]\n"
    for name, words in {
        "dockers": "Docker",
        "ships": "Schiffe",
        "held": "Schiffe, aufgehalten",
        "pay": "Kronen",
        "guests": "Gäste",
        "boats": "Boote",
    }.items()
)
VOCABULARY += "  cranes:\n    label: L\n    counts: >-\n      C\n    unit: u\n    family: all\n"
VOCABULARY += "actors:\n"
VOCABULARY += "".join(
    f"  {name}:\n    name: N\n    kind: person\n    aliases:\n      de: [{alias}]\n"
    for name, alias in {
        "union": "Gewerkschaft",
        "office": "Hafenamt",
        "city": "Stadt",
        "post": "Küstenpost",
    }.items()
)
VOCABULARY += "  harbour:\n    name: N\n    kind: person\n"
SEED = """\
publisher: Post
published: 2031-05-20
language: de
genre: report
text:
  file: kueste.txt
  headline: [1]
  body: [2-5]
"""
CLAIMS = """\
state: draft
summary: >-
  S
claims:
  stopped:
    says: >-
      About 400 dockers stopped work in May.
    by: [union]
    paragraphs: [2]
    kind: statement
    figures:
      - measure: dockers
        about: 400
        as_of: 2031-05
      - measure: held
        up-to: 12
    date: 2031-05
    themes: [t]
  offer:
    says: >-
      The office offers 1,200 to 1,500 crowns.
    paragraphs: [3]
    kind: statement
    figures:
      - measure: pay
        between: [1200, 1500]
    themes: [t]
    cue:
      könnte: said of the city
  report:
    says: >-
      The city could settle it.
    via: [post]
    hedge: possible
    paragraphs: [3]
    kind: forecast
    themes: [t]
  guests:
    says: >-
      Hundreds of thousands of guests came last year; 2,000 boats lie there.
    paragraphs: [4]
    kind: event
    figures:
      - measure: guests
        vaguely: hundreds of thousands
        as_of: 2030
      - measure: boats
        exactly: 2000
    date: 2030/2031-05
    themes: [t]
  told:
    says: >-
      The office says it.
    put_in_mouth_of: office
    wording: added
    paragraphs: [3]
    kind: statement
    themes: [t]
    cue:
      könnte: said of the city
  quiet:
    says: >-
      Cranes stand still.
    paragraphs: [5]
    kind: event
    themes: [t]
    cue:
      "30": the cranes, no figure
"""


def checked(
    *changes: tuple[str, str],
    seed: str = SEED,
    text: str = TEXT,
    only: Collection[str] = ("kueste-2031",),
) -> Report:
    claims = CLAIMS
    for old, new in changes:
        assert old in claims
        claims = claims.replace(old, new, 1)
    files = {
        "briefings/vocabulary.yml": VOCABULARY,
        "briefings/site.yml": "title: T\nlead: >-\n  L\n",
        "mkdocs.yml": "hooks: [build.py]\n",
        "seeds/kueste-2031.yml": seed,
        BRIEF: claims,
    }
    if text:
        hashes = fingerprints_of(paragraphs_of(text), range(1, 7))
        files["seeds/kueste-2031.sha256"] = format_fingerprints(hashes)
    library, problems = read_library({name: content.encode() for name, content in files.items()})
    assert problems == []
    return check_evidence(library, {"kueste.txt": text} if text else {}, "2031-06-01", only=only)


def test_notes_stand_behind_what_is_to_be_mended() -> None:
    text = TEXT.replace("1.200 bis 1.500", "1.200 bis 1.600")
    claim = ("exactly: 2000", "exactly: 2001")
    noted = ("    figures:\n      - measure: pay\n        between: [1200, 1500]\n", "")
    weights = [
        line.split(": ")[2].partition(",")[0] for line in checked(claim, noted, text=text).findings
    ]
    assert weights == sorted(weights, key="note".__eq__)
    assert {"note"} < set(weights)


def plainly(report: Report) -> tuple[str, ...]:
    """Return the findings without weight, rule and sentence, and what all that ask end with."""
    around = re.compile(
        r"(?<=: )(?:wrong|look|note), [a-z-]+: (?:¶ [^:]+: )?"
        r"|; if the claim is right, write under it: .*"
    )
    return tuple(around.sub("", line) for line in report.findings)


def test_everything_agrees() -> None:
    line = "kueste-2031: 6 claims and 5 figures checked, 0 findings"
    report = checked()
    assert (plainly(report), report.articles) == ((), (line,))


CASES: dict[tuple[str, str], str] = {
    ("about: 400", "about: 4000"): (
        "13:16: claims.stopped.figures[0].about: this number is not in paragraph 2 "
        "(there: 400, zwölf); mend it or the paragraphs"
    ),
    ("about: 400", "exactly: 400"): (
        '13:18: claims.stopped.figures[0].exactly: "400" in paragraph 2 is given as about; '
        "write that for exactly"
    ),
    ("between: [1200, 1500]", "between: [1200, 1200]"): (
        "26:18: claims.offer.figures[0].between: this number is not in paragraph 3 "
        "(there: 1.200 bis 1.500); mend it or the paragraphs"
    ),
    ("exactly: 2000", "about: 2000"): (
        'claims.guests.figures[1].about: "2000" in paragraph 4 is given as exactly; '
        "write that for about"
    ),
    ("measure: dockers", "measure: pay"): (
        '12:18: claims.stopped.figures[0].measure: the sentence of "400" in paragraph 2 has no '
        "word of this measure (Kronen); the words there are those of dockers; name another "
        "measure, add its word to the vocabulary, or say under cue what the number counts"
    ),
    ("measure: held", "measure: ships"): (
        '15:18: claims.stopped.figures[1].measure: "zwölf" in paragraph 2 goes with no word of '
        "this measure (Schiffe); the words there are those of held; name another measure, add its "
        "word to the vocabulary, or say under cue what the number counts"
    ),
    ("by: [union]", "by: [office]"): (
        "8:10: claims.stopped.by: the figure's sentence does not have office assert it "
        "(names: N, Hafenamt); name who does, or add the name to its aliases, de"
    ),
    ("by: [union]", "by: [author]"): (
        "8:9: claims.stopped.by: the figure's sentence has it from union; name who asserts it"
    ),
    ("via: [post]", "via: [harbour]"): (
        "33:11: claims.report.via: paragraph 3 does not have harbour assert it "
        "(names: N); name who does, or add the name to its aliases, de"
    ),
    ("via: [post]", "by: [post]\n    via: [post]"): (
        "34:11: claims.report.via: passes on what it asserts itself; take it out of one"
    ),
    ("put_in_mouth_of: office", "put_in_mouth_of: union"): (
        "claims.told.put_in_mouth_of: union is not named in paragraph 3; mend it"
    ),
    ("Cranes stand", "15 cranes stand"): (
        'claims.quiet.says: "15" is in no figure, nor in the paragraphs; mend it, or leave it out'
    ),
    ('cue:\n      "30": the cranes, no figure\n', "note: >-\n      N\n"): (
        'claims.quiet.paragraphs: no claim carries "30" of paragraph 5; '
        "add the figure, or say under cue what it is"
    ),
    ("hedge: possible", "hedge: stated"): (
        'claims.report.hedge: stated, but paragraph 3 has "könnte"; set another hedge, '
        "or say under cue what the word means here"
    ),
    ('"30": the cranes', 'vier: the cranes\n      "30": the cranes'): (
        'claims.quiet.cue.vier: "vier" is not in paragraph 5; take it out or mend it'
    ),
    ("date: 2031-05\n", "date: 2030-05\n"): (
        "17:11: claims.stopped.date: May 2030 is not in paragraph 2 (there: May 2031), "
        "nor the article's own date; mend it, or leave it out"
    ),
    ("date: 2031-05\n", "date: 2031-05-09\n"): (
        "17:11: claims.stopped.date: 9 May 2031 is not in paragraph 2 (there: May 2031), "
        "nor the article's own date; mend it, or leave it out"
    ),
    ("date: 2030/2031-05", "date: 2028"): (
        "claims.guests.date: 2028 is not in paragraph 4 (there: 2030), "
        "nor the article's own date; mend it, or leave it out"
    ),
    ("date: 2030/2031-05", "date: 2029/2031"): (
        "claims.guests.date: 2029 to 2031 is not in paragraph 4 (there: 2030), "
        "nor the article's own date; mend it, or leave it out"
    ),
    ("paragraphs: [5]", "paragraphs: [6]"): (
        "claims.quiet.paragraphs: paragraph 6: not in the text, or not citable; mend the paragraphs"
    ),
    ("The city could settle", "The city will probably settle"): (
        'claims.report.hedge: the sentence says "probably", the hedge possible; mend one of them'
    ),
    ("The city could settle", "The city settles"): (
        "claims.report.hedge: the sentence is flat, the hedge possible; mend one of them"
    ),
    ("Cranes stand", "Cranes do not stand"): (
        'claims.quiet.says: says "not", but its sentence in paragraph 5 has no such word; '
        "read it again"
    ),
    ("vaguely: hundreds of thousands", "vaguely: ever so many"): (
        'claims.guests.figures[0].vaguely: no rule reads "ever so many"; look whether the '
        "paragraph says so"
    ),
    ("paragraphs: [5]", "paragraphs: [1]"): 'claims.quiet.cue.30: "30" is not in paragraph 1',
}


@pytest.mark.parametrize(("change", "expected"), CASES.items())
def test_one_change(change: tuple[str, str], expected: str) -> None:
    report = checked(change)
    assert any(expected in line for line in plainly(report)), report.findings
    assert all(line.startswith(f"{BRIEF}:") for line in plainly(report))


def test_a_finding_names_the_sentence_it_rests_on() -> None:
    (wrong,) = (line for line in checked(("about: 400", "about: 4000")).findings if "wrong" in line)
    assert wrong == (
        f'{BRIEF}:13:16: claims.stopped.figures[0].about: wrong, number: ¶ 2, sentence 1 ("Laut '
        'der Gewerkschaft legten Anfang Mai …"): this number is not in paragraph 2 (there: 400, '
        "zwölf); mend it or the paragraphs"
    )
    (look,) = checked(("hedge: possible", "hedge: stated")).findings
    assert look == (
        f'{BRIEF}:34:12: claims.report.hedge: look, hedge: ¶ 3, sentence 2 ("Die Stadt könnte '
        'vermitteln, berichtete die …"): stated, but paragraph 3 has "könnte"; set another hedge, '
        "or say under cue what the word means here; if the claim is right, write under it: looked: "
        '{hedge: "why"}'
    )


@pytest.mark.parametrize(
    ("paragraphs", "seen"),
    [("[4-5]", "¶ 4, sentence 1 or ¶ 5, sentence 1"), ("[3-5]", "¶ 3-5")],
)
def test_a_finding_names_each_sentence_that_it_may_rest_on(paragraphs: str, seen: str) -> None:
    there = "paragraphs: [5]\n", f"paragraphs: {paragraphs}\n    date: 2020\n"
    lines = checked(("Cranes stand still.", "It is so."), there).findings
    (line,) = (each for each in lines if "claims.quiet.date" in each)
    assert f": look, date: {seen}: 2020 is not in paragraphs" in line


def test_numbers_of_a_paragraph_that_no_claim_carries_are_one_note() -> None:
    figures = "\n    figures:\n      - measure: dockers\n        about: 400\n        as_of: 2031-05"
    report = checked((figures + "\n      - measure: held\n        up-to: 12", ""))
    (line,) = (line for line in plainly(report) if "no claim carries" in line)
    assert 'no claim carries "400", "zwölf" of paragraph 2; add' in line


def test_number_of_an_uncited_paragraph() -> None:
    uncited = ("state: draft", "uncited:\n  4, 5-6: Us\nstate: draft")
    report = checked(uncited, ("paragraphs: [5]", "paragraphs: [1]"), ('      "30"', "      Hafen"))
    assert plainly(report) == (
        (
            f'{BRIEF}:2:11: uncited.4, 5-6: no claim carries "30" of paragraph 5; '
            "let a claim cite paragraph 5 and carry it, or name it in the reason"
        ),
    )
    assert report.articles == (
        "kueste-2031: 6 claims and 5 figures checked, 0 findings and 1 note",
    )


def test_notes_are_one_line_an_article_where_none_is_named() -> None:
    changes = (
        ('cue:\n      "30": the cranes, no figure\n', "note: >-\n      N\n"),
        ("      - measure: boats\n        exactly: 2000\n", ""),
    )
    report = checked(*changes, only=())
    assert (report.findings, report.is_open) == ((), False)
    first = (
        "add the figure, or say under cue what it is; `python build.py verify kueste-2031` prints"
    )
    assert report.articles == (
        (
            "kueste-2031: 6 claims and 4 figures checked, 0 findings and 2 notes; first: no claim "
            f'carries "2000" of paragraph 4; {first} all'
        ),
    )
    (line,) = checked(changes[0], only=()).articles
    assert line.endswith(f'1 note; first: no claim carries "30" of paragraph 5; {first} it')


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Zwei Boote liegen da. 12 Kräne stehen am Anleger 4.", ['"Zwei"']),  # boats are a measure
        ("Seit zwölf Jahren, 25 Minuten am Tag, hat er hundert Gründe.", []),
        ("Es sind 12 Prozent, drei Millionen, 13 Kräne.", ['"12"', '"drei Millionen"', '"13"']),
        ("Unter 0800 123456 wählt man 2028/29.", []),
    ],
)
def test_what_an_editor_may_miss_is_no_small_number_and_no_time(text: str, left: list[str]) -> None:
    quiet = ('cue:\n      "30": the cranes, no figure\n', "note: >-\n      N\n")
    told = " ".join(
        checked(quiet, text=TEXT.replace("30 Kräne stehen seit 2029 still.", text)).findings
    )
    assert re.findall('"[^"]+"(?=[^:]* of paragraph 5;)', told) == left


@pytest.mark.parametrize("reason", ["Thirty cranes, from an earlier year.", "30 Kräne"])
def test_the_reason_of_an_uncited_paragraph_can_name_its_number(reason: str) -> None:
    uncited = ("state: draft", f"uncited:\n  5: >-\n    {reason}\nstate: draft")
    report = checked(uncited, ("paragraphs: [5]", "paragraphs: [1]"), ('      "30"', "      Hafen"))
    assert plainly(report) == ()


def test_figure_without_a_number_there() -> None:
    report = checked(("paragraphs: [4]", "paragraphs: [1]"))
    assert "not in paragraph 1 (no rule reads a number there)" in plainly(report)[0]


def test_vague_number_is_no_exact_one() -> None:
    report = checked(("vaguely: hundreds of thousands", "exactly: 100000"))
    assert any("(there: Hunderttausende, 2000)" in line for line in plainly(report))


def test_soft_hyphen_and_other_quotes_change_nothing() -> None:
    text = TEXT.replace("Gewerkschaft", "Gewerk\u00adschaft").replace("«", "„").replace("»", "“")
    assert plainly(checked(text=text)) == ()


def test_measure_without_words_fits_nothing() -> None:
    report = checked(("measure: dockers", "measure: cranes"))
    assert (
        'the sentence of "400" in paragraph 2 has no word of this measure (none in de)'
        in (plainly(report)[0])
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Es sollen", "somebody else; name who asserts it, or unnamed"),
        (
            "Angeblich bietet die Stadt",
            "somebody else and names city; name who asserts it, or unnamed",
        ),
        (
            "Nach Schätzung der Ostneser Gewerkschaft sollen es",
            "union; name who asserts it",
        ),
    ],
)
def test_reported_figure_is_not_the_authors(sentence: str, expected: str) -> None:
    text = TEXT.replace("Das Hafenamt bietet", f"Das Hafenamt schweigt. {sentence}")
    (line,) = plainly(checked(text=text))
    assert line.endswith(f"claims.offer.by: the figure's sentence has it from {expected}")


def test_what_somebody_passes_on_may_be_the_authors() -> None:
    text = TEXT.replace("Das Hafenamt bietet", "Laut der Gewerkschaft bietet das Hafenamt")
    offer = "    paragraphs: [3]\n    kind: statement\n    figures"
    (line,) = plainly(checked(text=text))
    assert line.endswith(
        "claims.offer.by: the figure's sentence has it from union; name who asserts it"
    )
    assert plainly(checked((offer, f"    via: [union]\n{offer}"), text=text)) == ()


STOPPED = "    date: 2031-05\n    themes: [t]\n"
HELD = "Bis zu zwölf Schiffe wurden demnach aufgehalten."
ONLY_HELD = (
    ("      - measure: dockers\n        about: 400\n        as_of: 2031-05\n", ""),
    (STOPPED, f"{STOPPED}    cue:\n      '400': N\n"),
)
NOT_TOLD = (
    "claims.stopped.by: the figure's sentence does not have union assert it "
    "(names: N, Gewerkschaft); name who does, or "
)
GOES_ON = NOT_TOLD + "say under cue which word goes on with the sentence before"
NO_NAME = NOT_TOLD + "add the name to its aliases, de"


@pytest.mark.parametrize(
    "sentences",
    [
        "Bis zu zwölf Schiffe seien aufgehalten.",
        "Das werde dauern. Bis zu zwölf Schiffe müssten schon aufgehalten sein.",
        "Es gebe Streit. Bis zu zwölf Schiffe habe man aufgehalten, sagte er.",
        "Bis zu zwölf Schiffe seien aufgehalten, teilte sie mit.",
        "So seien bis zu zwölf Schiffe aufgehalten.",
    ],
)
def test_indirect_speech_runs_on(sentences: str) -> None:
    assert plainly(checked(*ONLY_HELD, text=TEXT.replace(HELD, sentences))) == ()


@pytest.mark.parametrize(
    "sentences",
    [
        "Bis zu zwölf Schiffe haben sie aufgehalten.",
        "Das dauert. Bis zu zwölf Schiffe seien aufgehalten.",
        "Ein Wirt sagte, bis zu zwölf Schiffe seien aufgehalten.",
        "Laut einem Wirt seien bis zu zwölf Schiffe aufgehalten.",
        "Bis zu zwölf Schiffe seien aufgehalten, so ein Wirt.",
        "Nach Schätzung eines Wirts seien bis zu zwölf Schiffe aufgehalten.",
        "Ich habe bis zu zwölf Schiffe gesehen, die aufgehalten wurden.",
    ],
)
def test_what_is_no_speech_that_runs_on(sentences: str) -> None:
    (line,) = plainly(checked(*ONLY_HELD, text=TEXT.replace(HELD, sentences)))
    assert line.endswith(GOES_ON)


def test_speech_runs_on_in_its_paragraph_only() -> None:
    text = TEXT.replace("Das Hafenamt bietet 1.200 bis", "Beim Hafenamt seien es 1.200 bis")
    fields = "paragraphs: [{}3]\n    kind: statement\n    figures"
    offer = fields.format(""), f"by: [union]\n    {fields.format('2, ')}"
    (line,) = plainly(checked(offer, text=text))
    assert line.endswith(NO_NAME.replace("stopped", "offer"))


def test_a_cue_says_that_speech_goes_on() -> None:
    text = TEXT.replace(HELD, "Darunter litten bis zu zwölf Schiffe, die aufgehalten wurden.")
    (line,) = plainly(checked(*ONLY_HELD, text=text))
    assert line.endswith(GOES_ON)
    cue = "'400': N\n", "'400': N\n      darunter: the union's words go on\n"
    assert plainly(checked(*ONLY_HELD, cue, text=text)) == ()


def test_the_sentence_that_somebody_does_not_say_is_named() -> None:
    said = "still. „Das Geld reicht nicht“, sagte die Gewerkschaft."
    own = "Die Schiffe liegen wegen des Streiks im Hafen, nachts ist der Hafen still."
    quiet = "Ships lie in the harbour because of the strike, and the port is silent at night."
    claim = (
        "Cranes stand still.\n    paragraphs: [5]\n",
        f"{quiet}\n    by: [union]\n    paragraphs: [5]\n",
    )
    (line,) = plainly(checked(claim, text=TEXT.replace("2029 still.", f"2029 {said} {own}")))
    assert line.endswith(
        "claims.quiet.by: union says other sentences, not sentence 3 of paragraph 5; "
        "take the name out, or split it"
    )


def test_number_with_the_words_of_another_measure_before_it() -> None:
    (line,) = plainly(checked(text=TEXT.replace("2000 Boote", "etwa 2000 davon")))
    assert "has no word of this measure (Boote); name another measure" in line


def test_other_language_is_unchecked() -> None:
    report = checked(seed=SEED.replace("language: de", "language: nl"))
    line = 'kueste-2031: unchecked, no rules for the language "nl"'
    assert (plainly(report), report.articles) == ((), (line,))


def test_text_that_is_missing_is_told() -> None:
    line = (
        "kueste-2031: not checked, kueste.txt is not in seeds/texts; save it there, or mend "
        "text.file in seeds/kueste-2031.yml"
    )
    report = checked(text="")
    assert (plainly(report), report.articles) == ((), (line,))


def test_seed_without_a_text_is_told() -> None:
    seed = SEED.partition("text:")[0]
    line = (
        "kueste-2031: not checked, seeds/kueste-2031.yml names no text; add its text: file and "
        "paragraphs"
    )
    assert checked(seed=seed).articles == (line,)


def test_a_cue_says_what_a_number_counts() -> None:
    text = TEXT.replace("rund 400 Docker die", "rund 400 von ihnen die")
    (line,) = plainly(checked(text=text))
    assert line.endswith(
        'claims.stopped.figures[0].measure: the sentence of "400" in paragraph 2 has no word of '
        "this measure (Docker); name another measure, add its word to the vocabulary, or say under "
        "cue what the number counts"
    )
    cue = "date: 2031-05\n", "date: 2031-05\n    cue:\n      '400': dockers, named before\n"
    assert plainly(checked(cue, text=text)) == ()


TAXED = TEXT.replace("Laut der Gewerkschaft legten", "Die Gewerkschaft gewichtete").replace(
    "Bis zu zwölf Schiffe wurden demnach aufgehalten.", ""
)
ONE_FIGURE = "      - measure: held\n        up-to: 12\n", ""


def test_a_cue_says_which_word_asserts() -> None:
    told = (
        "  told:\n",
        (
            "  so:\n    says: >-\n      D\n    by: [union]\n    paragraphs: [2]\n    kind: event\n"
            "    themes: [t]\n    cue:\n      gewichtete: the union's own estimate\n  told:\n"
        ),
    )
    lacking = (
        "claims.stopped.by: the figure's sentence names union (N, Gewerkschaft), but no reporting "
        "word known in de goes with it; name who asserts it, or say under cue which word does, "
        'as in "according to: it goes with her"'
    )
    (line,) = plainly(checked(ONE_FIGURE, told, text=TAXED))
    assert line.endswith(lacking)
    bare = told[0], told[1].replace("    cue:\n      gewichtete: the union's own estimate\n", "")
    cue = STOPPED, f"{STOPPED}    cue:\n      gewichtete: the union's own estimate\n"
    (line,) = plainly(checked(ONE_FIGURE, bare, cue, text=TAXED))
    assert line.endswith(
        lacking.replace("stopped", "so").replace(
            "the figure's sentence", "a sentence of paragraph 2"
        )
    )
    (line,) = plainly(checked(ONE_FIGURE, cue, ("by: [union]", "by: [office]"), text=TAXED))
    assert "the figure's sentence does not have office assert it" in line


def test_a_number_or_a_hedge_word_under_cue_asserts_nothing() -> None:
    text = TAXED.replace("Anfang Mai", "wohl Anfang Mai")
    cue = STOPPED, f"{STOPPED}    cue:\n      wohl: N\n      '400': N\n"
    (line,) = plainly(checked(ONE_FIGURE, cue, text=text))
    assert "say under cue which word does" in line


ACTORS = [
    Actor(id=name, name=name, kind=ActorKind.PERSON, aliases={"de": aliases, "en": aliases})
    for name, aliases in {
        "lind": ("Lind",),
        "moss": ("Moss", "Amt von Moss"),
        "harbour": ("Hafen", "Linds Propaganda"),
        "post": ("Lind Morning Post",),
        "ostnes": ("ostneser Einschätzung", "Regierung Ostnes"),
    }.items()
]


def asserting(tokens: tuple[Token, ...], names: list[Named], language: str) -> frozenset[str]:
    """Return the actors that a sentence lets assert something."""
    return frozenset(a for voice in voices_in(tokens, names, language) for a in voice.actors)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Laut Lind steigt der Preis für Moss.", "lind"),
        ("Der Preis steigt, so die Ministerin Lind.", "lind"),
        ("Der Preis steigt Lind zufolge.", "lind"),
        ("Sparen will Moss laut eigenen Angaben.", "moss"),
        ("Die Regierungen in Lind und Moss gehen von Verlusten aus.", "lind moss"),
        ("Das berichtet die Lind Morning Post.", "post"),
        ("Moss traf Lind, sagte aber nichts über Moss.", "moss"),
        ("Für Moss sagte Lind ab.", ""),
        ("Für den kleinen Moss warnte er.", ""),
        ("Linds Propaganda feierte den Tag.", "harbour"),
        ("So könnte Moss gewinnen.", ""),
        ("Der Hafen liegt bei Moss.", ""),
        ("Moss und Lind sagten nichts, die Moss traf und Lind sah.", "lind moss"),
        ("Moss traf Lind und sagte nichts.", "moss"),
        ("Lind verlange mehr, erkläre Moss.", "lind moss"),
        ("In der Ferne Haus Lind", ""),
        ("Das sagte der ostnesische Hafenminister Lind.", "lind"),
        ("Das sagte die stellvertretende Ministerin Lind.", "lind"),
        ("Das meldete der frühere Chef Lind.", "lind"),
        ("Das schrieb der gewählte Chef Lind.", "lind"),
        ("Nach Darstellung des Wetterdienstes Moss regnet es.", "moss"),
        ("Der Sprecher des ostnesischen Amtes, Lind, sagte nichts.", "lind"),
        ("Der Sprecher des Amtes, Lind, der Moss traf, sagte nichts.", "lind"),
        ("Lind, sagte er, bleibe.", ""),
        ("Es werde teurer, heißt es in Moss.", "moss"),
        ("Es werde teurer, hiess es aus der Regierung von Moss.", "moss"),
        ("Aus Moss hieß es, alles bleibe, wie es sei.", "moss"),
        ("Ein Boot in Moss heißt Lind.", ""),
        ("Nach Schätzung des Ostneser Ökonomen Lind steigt der Preis.", "lind"),
        ("Nach Berechnungen von Moss steigt der Preis.", "moss"),
        ("Nach Darstellung des Ministers Lind steigt der Preis.", "lind"),
        ("Nach Darstellung des Sprechers bleibe Moss ruhig.", ""),
        ("Nach Auffassung des Präsidenten Lind steigt der Preis.", "lind"),
        ("Nach ostneser Einschätzung steigt der Preis.", "ostnes"),
        ("Der Preis steigt für die Regierung Ostnes.", ""),
        ("Lind: „Nicht so bald.“", "lind"),
        ("Das Amt, so Lind, sagte nichts.", "lind"),
        ("Lind, Chef des Hafens, sagte nichts.", "lind"),
        ("Von 400 Booten spricht Lind.", "lind"),
        ("Ein Sprecher von Lind sagte nichts.", "lind"),
        ("Das gab Lind bekannt.", "lind"),
        ("Lind vertritt die Auffassung, das sei so.", "lind"),
        ("Lind widerspricht: Das sei so.", "lind"),
        ("Moss sieht das anders, Lind schweigt.", "moss"),
        ("Geht es nach Lind, wird es teurer.", "lind"),
    ],
)
def test_who_asserts(text: str, expected: str) -> None:
    (sentence,) = sentences_of(text, "de")
    names = named_in(sentence.tokens, index_of(ACTORS, "de"))
    assert " ".join(sorted(asserting(sentence.tokens, names, "de"))) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("According to Lind, Moss said nothing", "en", "lind moss"),
        ("Lind puts the losses at 300", "en", "lind"),
        ("Lind put the crates down", "en", ""),
        ("Lind gives the number as 300", "en", "lind"),
        ("Lind gave Moss 300 crates", "en", ""),
        ("Lind assesses, Moss counts 300", "en", "lind moss"),
        ("Lind reckoned with more", "en", "lind"),
        ("They are 300 by the count of Moss", "en", "moss"),
        ("Lind beziffert sie auf 300", "de", "lind"),
        ("Lind gibt die Zahl mit 300 an", "de", "lind"),
        ("Lind gibt Moss 300 Kisten", "de", ""),
        ("Moss geht von 300 Kisten aus", "de", "moss"),
        ("Moss rechnet mit 300 Kisten", "de", "moss"),
        ("Moss spricht von 300 Kisten", "de", "moss"),
        ("Moss spricht mit Lind", "de", ""),
        ("Von 300 Kisten sagt Verhandlungsführerin Lind nichts", "de", "lind"),
        ("Das hat Moss am Montag bestätigt", "de", "moss"),
        ("Lind hatte die Fahrt für Moss angekündigt", "de", "lind"),
        ("Lind hat Moss 300 Kisten gebracht", "de", ""),
        ("dass Lind die Fahrt bestätigt habe", "de", "lind"),
        ("Linds Fazit: Es wird teurer", "de", "lind"),
        ("Lind's spokesman said nothing", "en", "lind"),
        ("Lind takes the view that it is so", "en", "lind"),
        ("If Lind is to be believed, it is so", "en", "lind"),
        ("According to minister-elect Lind it is so", "en", "lind"),
        ("De l'avis de Lind, c'est cher", "fr", "lind"),
        ("The author said so, but unnamed sources said more", "en", ""),
    ],
)
def test_verbs_of_counting(text: str, language: str, expected: str) -> None:
    tokens = tokens_of(text)
    names = named_in(tokens, index_of([*ACTORS, *BUILT_IN_ACTORS], language))
    assert " ".join(sorted(asserting(tokens, names, language))) == expected


def test_a_name_is_one_in_every_language() -> None:
    actor = Actor(id="lind", name="Ada Lind", kind=ActorKind.PERSON)
    tokens = tokens_of("Ada Lind said nothing")
    assert asserting(tokens, named_in(tokens, index_of([actor], "en")), "en") == {"lind"}


def test_what_appears_so_is_hedged() -> None:
    tokens = tokens_of("It appears to pay, they appeared in port. It seems. Boats appear")
    assert [*hedges_in(tokens, "en")] == ["appears to", "seems"]


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Er soll krank sein", True),
        ("Die Brücke soll gesperrt worden sein, heute", True),
        ("Boote, die gelegen haben sollen", True),
        ("Es sollen 300 Boote sein", True),
        ("Die Brücke soll 2032 öffnen", False),
        ("Boote sollen verkauft werden, sobald es geht", False),
        ("Boote, die verkauft werden sollen", False),
    ],
)
def test_what_shall_be_is_a_plan_and_no_hearsay(text: str, *, reported: bool) -> None:
    assert is_reported(tokens_of(text), "de") is reported


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("am 6. Mai, im Mai, am 1. Juni", "de", "2031-05-06; 2031-05; 2030-06-01 or 2031-06-01"),
        ("Anfang Juni, im Sommer", "de", "2030-06 or 2031-06; 2030-22 or 2031-22"),
        ("am 3.4.2030, am 3.4.31, am 31.2.2030", "de", "2030-04-03; 2031-04-03"),
        ("am 29. Februar, am 31.2.", "de", "2032-02-29"),
        ("in der zweiten Jahreshälfte 2030", "de", "[2030-07..2030-12]"),
        ("im vergangenen Jahr, in diesem Jahr, im Vorjahr", "de", "2030; 2031; 2030"),
        ("im nächsten Jahr, Ende kommenden Jahres, im Jahr 2040", "de", "2032; 2032; 2040"),
        ("im Mai vergangenen Jahres, im Herbst des kommenden Jahres", "de", "2030-05; 2032-23"),
        ("bis zum Herbst, in diesem Herbst", "de", "2030-23 or 2031-23; 2030-23 or 2031-23"),
        ("im kommenden Herbst, nächsten Winter", "de", "2031-23; 2031-24"),
        ("letzten Herbst, im vergangenen Mai", "de", "2030-23; 2030-05"),
        ("nächsten Monat, letzten Monat", "de", "2031-06; 2031-04"),
        ("diese Woche, nächste Woche", "de", "2031-05-19/2031-05-25; 2031-05-26/2031-06-01"),
        ("am Dienstag, am Montagabend", "de", "2031-05-20 or 2031-05-13 or 2031-05-27; 2031-05-19 or 2031-05-26"),  # noqa: E501
        ("am kommenden Dienstag", "de", "2031-05-27 or 2031-06-03"),
        ("vor zwei Jahren, vor drei Monaten, vor zwei Wochen", "de", "2029; 2031-02; 2031-05-06"),
        ("two years ago, 3000 years ago", "en", "2029"),
        ("May 6, 2030, 7 May, last year", "en", "2030-05-06; 2030-05-07; 2030"),
        ("the first half of 2029, the second half of next year", "en", "[2029-01..2029-06]; [2032-07..2032-12]"),  # noqa: E501
        ("this autumn, by autumn", "en", "2030-23 or 2031-23; 2030-23 or 2031-23"),
        ("next autumn, this coming autumn", "en", "2031-23; 2031-23"),
        ("in the coming winter, last autumn", "en", "2031-24; 2030-23"),
        ("in September, in autumn 2031", "en", "2030-09 or 2031-09; 2031-23"),
        ("next year, next month, last month", "en", "2032; 2031-06; 2031-04"),
        ("this week, last week", "en", "2031-05-19/2031-05-25; 2031-05-12/2031-05-18"),
        ("on Tuesday, next Tuesday", "en", "2031-05-20 or 2031-05-13 or 2031-05-27; 2031-05-27 or 2031-06-03"),  # noqa: E501
        ("on 2030-05-06, in 2030-13-06", "en", "2030-05-06"),
        ("on 3 March 2029, two months later, a week later", "en", "2029-03-03; 2029-05"),
        ("on 3 March 2029, a week later, the next day", "en", "2029-03-03; 2029-03-10; 2029-03-11"),
        ("2029, zwei Jahre später, am Tag darauf", "de", "2029; 2031"),
        ("en mars 2029, un an plus tard", "fr", "2029-03; 2030"),
        ("on 3 March 2029. Two days before the vote", "en", "2029-03-03"),
        ("on 3 March 2029, two days before the vote", "en", "2029-03-03; 2029-03-05"),
        ("two days after the vote of 3 March 2029", "en", "2029-03-05; 2029-03-03"),
        ("on 3 March 2029 and on the 27th, on the 2nd", "en", "2029-03-03; 2029-03-27; 2029-04-02"),
        ("on 3 March 2029, the day before, on Friday", "en", "2029-03-03; 2029-03-02; 2029-03-09"),
        ("am 3. März 2029, tags zuvor, im Monat darauf", "de", "2029-03-03; 2029-03-02; 2029-04"),
        ("le 3 mars 2029, la veille, la semaine suivante", "fr", "2029-03-03; 2029-03-02; 2029-03-05/2029-03-11"),  # noqa: E501
        ("on 3 March 2029, a fortnight later, May of that year", "en", "2029-03-03; 2029-03-17; 2029-05"),  # noqa: E501
        ("le 3 mars 2029, l'avant-veille, le surlendemain", "fr", "2029-03-03; 2029-03-01; 2029-03-03 or 2029-03-05"),  # noqa: E501
        ("vom 3. bis zum 7. März, am ersten Mai", "de", "2031-03-03/2031-03-07 or 2031-03-03 or 2031-03-07; 2031-05-01"),  # noqa: E501
        ("March 3 to 7, 2030", "en", "2030-03-03/2030-03-07 or 2030-03-03 or 2030-03-07"),
        ("du 28 avril au 2 mai 2030", "fr", "2031-04-28 or 2030-04-28; 2030-05-02 or 2030-04-28/2030-05-02"),  # noqa: E501
        ("2028 and on 3 May 2030, 2027 to May 2028", "en", "2028; 2030-05-03; 2027; 2028-05"),
        ("im Schuljahr 2029/30, 2027-2031", "de", "2029/2030; 2027/2031"),
        ("in den 90er-Jahren, im 19. Jahrhundert", "de", "1990/1999; 1801/1900 or 1800/1899"),
        ("in the late nineties, the twentieth century", "en", "1990/1999; 1901/2000 or 1900/1999"),
        ("dans les années 1980, au XIXe siècle", "fr", "1980/1989; 1801/1900 or 1800/1899"),
        ("over the past two years, the last three weeks", "en", "2029/2031; 2031-04-29/2031-05-20"),
        ("in two years' time, a decade ago", "en", "2033; 2021"),
        ("last weekend, on 4 May", "en", "2031-05-17/2031-05-18 or 2031-05-10/2031-05-11; 2031-05-04"),  # noqa: E501
        ("on 4/5/2030, in the three months to June 2030", "en", "2030-05-04 or 2030-04-05; 2030-04/2030-06"),  # noqa: E501
        ("last quarter, on 3 May, the year before last, on Christmas Eve", "en", "2031-01/2031-03; 2031-05-03; 2029; 2030-12-24"),  # noqa: E501
        ("sur les neuf premiers mois de 2030", "fr", "[2030-01..2030-09]"),
        ("2029/19", "de", "2029"),
        ("late 2030; in June two years ago", "en", "2030 or 2030-12; 2029-06"),
        ("2029, im Mai des folgenden Jahres", "de", "2029; 2030-05"),
        ("Built in 2029. In June it fell", "en", "2029; 2030-06 or 2029-06"),
        ("die 1995 eröffnete Schule, im 2019 gebauten Haus, 1998 Schulen", "de", "1995; 2019"),
        ("two days after the vote in the old and venerable hall of the town on 3 March 2029", "en", "2029-03-03"),  # noqa: E501
    ],
)  # fmt: skip
def test_dates_by_that_of_the_article(text: str, language: str, expected: str) -> None:
    moments = [*moments_in(text, language, parse_date("2031-05-20"))]
    moments.sort(key=lambda moment: text.index(moment.text))
    shown = [" or ".join(date.text for date in moment.dates) for moment in moments]
    assert "; ".join(shown) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2031-05", "2030; 2031-04; next autumn: 2031-23"),
        ("2031", "2030; next autumn: 2031-23"),
        ("9999-12-31", "9998; 9999-11; 9999-12-28; next autumn: "),
    ],
)
def test_what_the_date_of_the_article_leaves_open(day: str, expected: str) -> None:
    text = "last year, last month, on Tuesday, next week, next Tuesday"
    article = parse_date(day)
    autumn = [date.text for m in moments_in("next autumn", "en", article) for date in m.dates]
    found = [date.text for moment in moments_in(text, "en", article) for date in moment.dates]
    assert "; ".join([*found, "next autumn: " + "".join(autumn)]) == expected


def test_a_date_that_can_be_read_in_two_ways_is_told_with_its_words() -> None:
    text = TEXT.replace("30 Kräne stehen seit 2029 still", "30 Kräne stehen bis zum Herbst still")
    cranes = "Cranes stand still.\n    paragraphs: [5]\n    kind: event\n"
    for date in ("2030-23", "2031-23"):
        assert plainly(checked((cranes, f"{cranes}    date: {date}\n"), text=text)) == ()
    (line,) = plainly(checked((cranes, f"{cranes}    date: 2031-22\n"), text=text))
    assert line.endswith(
        "claims.quiet.date: summer 2031 is not in paragraph 5 "
        '(there: "Herbst", read as autumn 2030 or autumn 2031), '
        "nor the article's own date; mend it, or leave it out"
    )


def test_sentences_end_neither_at_ordinals_nor_at_abbreviations() -> None:
    text = "Am 6. Mai kamen ca. 400 Docker. „Gut so!“ Dann 5,5 Mio. Kronen."
    spans = [text[s.start : s.end].strip() for s in sentences_of(text, "de")]
    assert spans == ["Am 6. Mai kamen ca. 400 Docker.", "„Gut so!“", "Dann 5,5 Mio. Kronen."]


def test_a_text_that_does_not_fit_is_told_once() -> None:
    short = "\n".join(TEXT.split("\n")[:4])
    report = checked(text=short)
    (line,) = plainly(report)
    assert line == (
        "seeds/kueste-2031.yml:8:9: text.body: the text ends with paragraph 3, here are also "
        "paragraphs 4-5; mend the numbers, or take the text in which they were counted"
    )
    assert report.articles == ("kueste-2031: not checked, its text does not fit",)
    assert report.results == {}


def test_a_text_without_line_breaks_is_not_checked() -> None:
    (line,) = plainly(checked(text=TEXT + "a" * 10_001))
    assert line == (
        "seeds/kueste-2031.yml:8:9: text.body: the text has 10,001 characters in paragraph 7; "
        "break its lines as the article does"
    )


def test_a_finding_is_one_printable_line() -> None:
    changes = (
        ("between: [1200, 1500]", "exactly: 7"),
        ("könnte: said of the city", "\u06a9\u200c\u0647: c"),
    )
    findings = plainly(checked(*changes, text=TEXT.replace("1.200", "1\u00a0200")))
    assert any("(there: 1 200 bis 1.500)" in line for line in findings)
    assert any('"\u06a9<U+200C>\u0647" is not in paragraph 3' in line for line in findings)


@pytest.mark.parametrize(
    ("change", "expected"),
    {
        ("About 400", "400"): '13:16: {}[0].about: {} "400", the figure about 400',
        ("About 400", "Exactly 400"): '13:16: {}[0].about: {} "Exactly 400", the figure about 400',
        ("About 400", "Up to another 400"): (
            '13:16: {}[0].about: {} "Up to another 400", the figure about 400'
        ),
        ("About 400 dockers", "In May, 400 dockers or more"): (
            '13:16: {}[0].about: {} "400 dockers or more", the figure about 400'
        ),
        ("stopped work", "held at least twelve ships"): (
            '16:16: {}[1].up-to: {} "at least twelve", the figure up to 12'
        ),
    }.items(),
)
def test_the_sentence_gives_a_figure_otherwise(change: tuple[str, str], expected: str) -> None:
    place = expected.format("claims.stopped.figures", "the sentence says")
    assert plainly(checked(change)) == (f"{BRIEF}:{place}; mend one of them",)


@pytest.mark.parametrize(
    "change",
    [
        ("About 400", "Nearly 400"),
        ("About 400 dockers", "400 dockers or so"),
        ("stopped work", "stopped work, about 400 of exactly 400,"),
        ("stopped work", "held no more than 12 ships"),
        ("stopped work", "stopped work, less than the 12 ships,"),
        ("stopped work in May.", "stopped work.\n    if: >-\n      they hold up to 12 ships"),
        ("1,200 to 1,500", "about 1,200 to 1,500"),
        ("1,200 to 1,500", "between 1,200 and 1,500"),
        ("2,000 boats", "exactly 2,000 boats"),
    ],
)
def test_the_sentence_gives_a_figure_so(change: tuple[str, str]) -> None:
    assert plainly(checked(change)) == ()


def test_a_range_that_is_none_is_told_with_both_ends() -> None:
    text = TEXT.replace("1.200 bis 1.500", "1.200")
    changes = ("between: [1200, 1500]", "between: [1200, 1200]"), ("1,200 to 1,500", "1,200")
    assert plainly(checked(*changes, text=text))[1] == (
        f'{BRIEF}:26:18: claims.offer.figures[0].between: the sentence says "1,200", '
        "the figure between 1,200 and 1,200; mend one of them"
    )


def test_a_fraction_is_about_its_value() -> None:
    text = TEXT.replace("rund 400 Docker", "ein Drittel der Docker")
    third = ("about: 400", "about: 0.33"), ("About 400 dockers", "A third of the dockers")
    assert plainly(checked(*third, text=text)) == ()
    (line,) = plainly(checked(("about: 400", "about: 0.4"), third[1], text=text))
    assert line.endswith(
        "claims.stopped.figures[0].about: this number is not in paragraph 2 "
        "(there: ein Drittel, zwölf); mend it or the paragraphs"
    )


SAYS_GUESTS = "Hundreds of thousands of guests came last year; 2,000 boats lie there."


def test_a_number_whose_sentence_has_little_else_is_the_figures() -> None:
    text = TEXT.replace("Gäste kamen im vergangenen Jahr, und 2000 Boote liegen im Hafen", "Gäste")
    start, end = CLAIMS.index("      - measure: boats"), CLAIMS.index("    date: 2030/2031-05")
    changes = (CLAIMS[start:end], ""), (SAYS_GUESTS, "It was full.")
    undated = ("        as_of: 2030\n", ""), ("    date: 2030/2031-05\n", "")
    assert plainly(checked(*changes, *undated, text=text)) == ()


DOUBTED = TEXT.replace("rund 400", "möglicherweise rund 400")


def test_a_hedged_figure_hedges_its_sentence() -> None:
    doubt = 'claims.stopped.hedge: stated, but paragraph 2 has "möglicherweise"'
    assert any(doubt in line for line in plainly(checked(text=DOUBTED)))
    report = checked(("about: 400\n", "about: 400\n        hedge: possible\n"), text=DOUBTED)
    assert not any(doubt in line for line in plainly(report))


@pytest.mark.parametrize(
    "text",
    [
        "Das Hafenamt schwieg nicht lange. 30 Kräne stünden und blieben stehen, seien kaputt.",
        "„Es ist ernst“, sagte das Hafenamt. „30 Kräne stehen seit 2029 still.“",
        "Das Hafenamt legte einen Bericht vor. Laut dem Bericht stehen 30 Kräne still.",
    ],
)
def test_who_goes_on_is_named_in_the_sentence_before(text: str) -> None:
    quiet = ("Cranes stand still.\n", "Cranes stand still.\n    by: [office]\n")
    text = TEXT.replace("30 Kräne stehen seit 2029 still.", text)
    assert plainly(checked(quiet, text=text)) == ()


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Elle le juge cher", (2, True, "", False)),
        ("L'ingénieure dit peu", (1, False, "ingénieure", True)),
        ("Selon l'étude, il pleut", (0, True, "", False)),
        ("Selon Pierre", (0, False, "pierre", False)),
        ("Selon 52", (0, False, "", False)),
        ("Selon", (0, False, "", False)),
    ],
)
def test_who_speaks_without_a_name(text: str, voice: tuple[int, bool, str, bool]) -> None:
    (found,) = voices_in(tokens_of(text), [], "fr")
    assert (found.at, found.pronoun, found.role, found.definite) == voice


def test_a_time_that_no_rule_reads_makes_a_date_a_note() -> None:
    cranes = "Cranes stand still.\n    paragraphs: [5]\n    kind: event\n"
    dated = cranes, f"{cranes}    date: 2030-06\n"
    for when, weight in (("seit Ostern", "note"), ("seit Mai 2028", "look")):
        (line,) = checked(dated, text=TEXT.replace("seit 2029", when)).findings
        told = f': claims.quiet.date: {weight}, date: ¶ 5, sentence 1 ("30 Kräne stehen '
        assert (
            line.partition(told)[2].partition(": ")[2].startswith("June 2030 is not in paragraph 5")
        )


@pytest.mark.parametrize(
    ("text", "word", "negates"),
    [
        ("Der Streik ging nicht weiter.", "nicht", True),
        ("Der Streik ging weiter.", "", False),
    ],
)
def test_what_the_only_sentence_denies(text: str, word: str, *, negates: bool) -> None:
    quiet = ("Cranes stand still.\n", "The walkout went on.\n")
    text = TEXT.replace("30 Kräne stehen seit 2029 still.", text)
    cue = ('cue:\n      "30": the cranes, no figure\n', "note: >-\n      N\n")
    reason = f'its sentence has "{word}", the claim no such word; read it again'
    lines = [line for line in plainly(checked(quiet, cue, text=text)) if "no such word" in line]
    assert [line.endswith(reason) for line in lines] == [True] * negates


@pytest.mark.parametrize("actor", ["office", "union"])
def test_what_two_say_together_is_either_s(actor: str) -> None:
    told = "Das Hafenamt sagte es, die Gewerkschaft sagte es, 30 Kräne stehen"
    quiet = ("Cranes stand still.\n", f"Cranes stand still.\n    by: [{actor}]\n")
    assert plainly(checked(quiet, text=TEXT.replace("30 Kräne stehen", told))) == ()
    # somebody who speaks in the sentence before only does not say it, too
    before = "Das Hafenamt sagte wenig. Die Gewerkschaft sagte, 30 Kräne stehen"
    found = plainly(checked(quiet, text=TEXT.replace("30 Kräne stehen", before)))
    reason = "its sentence has it from union, not from office; name who asserts it"
    assert [line.endswith(reason) for line in found] == [True] * (actor == "office")


def test_a_cue_of_a_paragraph_serves_each_claim_that_is_stated() -> None:
    bare = ('    cue:\n      "30": the cranes, no figure\n', "")
    shared = ("state: draft\n", 'state: draft\ncue:\n  4-5:\n    "30": the cranes, no figure\n')
    assert any('no claim carries "30"' in line for line in plainly(checked(bare)))
    assert plainly(checked(bare, shared)) == ()
    # one that is hedged is hedged by the word
    hedged = ("    hedge: possible\n", "    hedge: doubtful\n")
    said = ("state: draft\n", "state: draft\ncue:\n  3:\n    könnte: said of the city\n")
    (line,) = (each for each in plainly(checked(hedged, said)) if "könnte" in each)
    assert 'doubtful, but its sentence has "könnte"' in line


def test_a_cue_of_a_paragraph_stands_in_it() -> None:
    shared = ("state: draft\n", "state: draft\ncue:\n  2, 4:\n    könnte: said of the city\n")
    (line,) = plainly(checked(shared))
    reason = 'cue.2, 4.könnte: "könnte" is not in paragraphs 2, 4; take it out or mend it'
    assert line.endswith(reason)


def test_who_denies_something_asserts_that_it_is_not_so() -> None:
    text = TEXT.replace("30 Kräne stehen", "Das Hafenamt dementierte, dass 30 Kräne stehen")
    quiet = "Cranes stand still.\n"
    by = "    by: [office]\n"
    lacking = "claims.quiet.by: paragraph 5 does not have office assert it"
    named = "claims.quiet.by: a sentence of paragraph 5 names office"
    (line,) = plainly(checked((quiet, f"{quiet}{by}"), text=text))
    assert lacking in line or named in line
    denied = quiet, f"The office denies that cranes stand still.\n{by}"
    assert plainly(checked(denied, text=text)) == ()


def test_the_same_finding_is_told_once() -> None:
    report = checked(("stand still.", "stand still, 70 of them, all 70."))
    reason = '"70" is in no figure, nor in the paragraphs; mend it, or leave it out'
    assert plainly(report) == (f"{BRIEF}:62:11: claims.quiet.says: {reason}",)
    assert report.articles == ("kueste-2031: 6 claims and 5 figures checked, 1 finding",)


def test_a_word_beside_a_name_says_whose_role_it_is() -> None:
    told = "Der Historiker Hafenamt wohnt in Moss. Laut dem Historiker stehen 30 Kräne"
    quiet = ("Cranes stand still.\n", "Cranes stand still.\n    by: [office]\n")
    assert plainly(checked(quiet, text=TEXT.replace("30 Kräne stehen", told))) == ()


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["3-1 4-2 2-0 ", "3 Kronen. ", "2031 ", "400 Docker, "])
def test_the_time_grows_with_the_paragraph(piece: str) -> None:
    def check(text: str) -> object:
        return checked(text=TEXT.replace("30 Kräne", f"30 Kräne {text}"))

    assert growth(check, piece, 800) < MOST


def test_a_hedge_may_stand_in_the_other_paragraph_that_is_cited() -> None:
    claim = (
        "      Cranes stand still.\n    paragraphs: [5]\n    kind: event\n",
        (
            "      A lawsuit of the farmers' union may put off the start of construction until "
            "2032.\n    hedge: possible\n    paragraphs: [5, 6]\n    kind: forecast\n"
            "    date: 2032\n"
        ),
    )
    text = TEXT.replace(
        "30 Kräne stehen seit 2029 still.",
        "Der Bauernverband bereitet eine Klage gegen die Genehmigung vor.",
    ).replace("Werbung: 99 Kronen.", "Möglicherweise verschiebt sich der Baubeginn damit auf 2032.")
    seed = SEED.replace("[2-5]", "[2-6]")
    cue = ('    cue:\n      "30": the cranes, no figure\n', "")
    assert plainly(checked(claim, cue, seed=seed, text=text)) == ()


def test_a_date_of_the_sentence_is_held_against_the_fields_but_not_against_when_it_was_said() -> (
    None
):
    april = ("stopped work in May", "stopped work in April")
    (line,) = (line for line in plainly(checked(april)) if "claims.stopped.says" in line)
    assert line.endswith(': the sentence says "April", date May 2031; mend one of them')
    said = ("Cranes stand still.\n", "In 2032 cranes stand still.\n    said: 2031-05\n")
    assert not [line for line in checked(said).findings if ", says-date: " in line]


WATER = VOCABULARY.replace("unit: u\n", "unit: cubic metres\n", 1)


def test_a_unit_of_the_sentence_is_that_of_the_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(checked.__globals__, "VOCABULARY", WATER)
    text = TEXT.replace("rund 400 Docker die Arbeit", "rund 400 Kubikmeter Docker die Arbeit")
    for written, told in (
        ("400 m³ of", False),
        ("400 cubic metres of", False),
        ("400 litres", True),
    ):
        report = checked(("400 dockers", f"{written} dockers"), text=text)
        found = [line for line in plainly(report) if "litres" in line]
        assert bool(found) is told, (written, report.findings)
