"""The cases, and what ``verify`` finds in the two claims of each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from sitegen.corpus import link
from sitegen.corpus.linking.claims import names_in
from sitegen.evidence.verification import verify
from sitegen.evidence.weighing import Fault
from sitegen.library import Library, read_library

HERE = Path(__file__).parent
HALVES = ("open", "aside")

FITTING: Mapping[str, frozenset[str]] = {
    "asserter": frozenset(["asserter", "voice", "says-asserter"]),
    # a number or a measure taken from elsewhere is told by what stands beside it there
    "number": frozenset(
        ["number", "says-number", "qualifier", "measure", "unit", "asserter", "date"]
    ),
    "qualifier": frozenset(["qualifier", "says-qualifier", "number"]),
    "measure": frozenset(["measure", "unit", "number", "opposite"]),
    "unit": frozenset(["unit", "says-unit", "measure", "number"]),
    "hedge": frozenset(["hedge", "says-hedge"]),
    "date": frozenset(["date"]),
    "negation": frozenset(["negation", "opposite"]),
    "opposite": frozenset(["negation", "opposite"]),
    "says": frozenset(
        (
            *("says-number", "says-qualifier", "says-asserter", "says-hedge", "says-date"),
            *("says-unit", "opposite", "negation"),
        )
    ),
    "dropped": frozenset(["voice", "asserter", "hedge"]),
    # what it depends on is left out, a part stands for all, somebody did what another did
    "condition": frozenset(["hedge", "scope"]),
    "scope": frozenset(["opposite", "number", "qualifier", "scope"]),
    "subject": frozenset(["asserter", "voice", "opposite", "measure", "name", "role"]),
}
"""The rules that see a mistake for what it is."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """A paragraph with a right and a wrong claim."""

    file: str
    id: str
    kind: str
    mistake: str
    language: str
    subject: Mapping[str, Any]
    record: Mapping[str, Any]

    @cached_property
    def right(self) -> tuple[Fault, ...]:
        """Return what is found in the right claim."""
        return self._found("right")

    @cached_property
    def wrong(self) -> tuple[Fault, ...]:
        """Return what is found in the wrong claim."""
        return self._found("wrong")

    @property
    def false(self) -> list[Fault]:
        """Return what is held against the right claim."""
        return [finding for finding in self.right if finding.weight.is_open]

    @property
    def told(self) -> list[Fault]:
        """Return what is held against the wrong claim and not against the right one."""
        known = {finding.rule for finding in self.false}
        return [f for f in self.wrong if f.weight.is_open and f.rule not in known]

    @property
    def is_caught(self) -> bool:
        """Say whether the mistake is seen for what it is."""
        return any(finding.rule in FITTING[self.mistake] for finding in self.told)

    def _found(self, which: str) -> tuple[Fault, ...]:
        library, texts = self._library(which)
        (article,) = link(library, drafts=True).articles
        names = names_in(library)
        found = verify(article, texts, [*names.actors.values()], [*names.measures.values()])
        return tuple(finding for finding in found if finding.claim)

    def _library(self, which: str) -> tuple[Library, dict[int, str]]:
        lines = [self.record[name] for name in ("before", "text") if name in self.record]
        texts = {i: " ".join(line.split()) for i, line in enumerate(lines, start=1)}
        claim = dict(self.record[which]) | {"paragraphs": [len(lines)], "themes": ["t"]}
        seed = {
            "publisher": "P",
            "published": self.subject["published"],
            "language": self.language,
            "genre": "report",
            "text": {"file": "t.txt", "body": [*texts]},
        }
        measures = {
            name: {"label": "L", "family": "f"} | measure
            for name, measure in self.subject["measures"].items()
        }
        vocabulary = {
            "families": {"f": "F"},
            "measures": measures,
            "actors": self.subject["actors"],
        }
        files = {
            "mkdocs.yml": {"site_name": "T"},
            "briefings/site.yml": {"title": "T", "lead": "L"},
            "briefings/vocabulary.yml": vocabulary,
            "seeds/a.yml": seed,
            "briefings/articles/a.yml": {
                "state": "draft",
                "summary": "S",
                "claims": {"claim": claim},
            },
        }
        library, problems = read_library({name: _yaml(each) for name, each in files.items()})
        assert problems == [], problems
        return library, texts


_PROSE = frozenset(["says", "if", "counts", "summary", "lead", "note"])


class _Block(str):
    """A text that is written as a block."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Writes blocks as the records have them."""


_Dumper.add_representer(
    _Block, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style=">")
)


def _blocks(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _blocks(each, str(key)) for key, each in value.items()}
    if isinstance(value, list):
        return [_blocks(each) for each in value]
    return _Block(value) if name in _PROSE else value


def _yaml(value: object) -> bytes:
    text: str = yaml.dump(
        _blocks(value), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000
    )
    return text.encode()


def of_text(
    language: str, text: str, right: Mapping[str, Any], *, subject: Mapping[str, Any]
) -> Case:
    """Return a case of an invented text, of which only the right claim is looked at."""
    given: dict[str, Any] = {"published": "2031-05-20", "actors": {}, "measures": {}, **subject}
    record = {"text": text, "right": right}
    return Case(
        file="", id="", kind="", mistake="", language=language, subject=given, record=record
    )


def cases_in(half: str, folder: Path = HERE, *, name: str = "*") -> Iterator[Case]:
    """Yield the cases of one half, file by file, or of the files of one name."""
    for path in sorted((folder / half).glob(f"*/{name}.yml")):
        subject = yaml.safe_load(path.read_text("utf-8"))
        for record in subject["cases"]:
            yield Case(
                file=f"{path.parent.name}/{path.stem}",
                id=record["id"],
                kind=record["kind"],
                mistake=record["mistake"],
                language=subject["language"],
                subject=subject,
                record=record,
            )
