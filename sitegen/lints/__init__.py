"""Warnings that teach: what an editor should look at again, and what comments silence.

A lint never stops a build. Each yields a remark, and its message says what to do and why.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from sitegen.cache.cores import on_other_cores
from sitegen.cache.memory import Memory, key_of
from sitegen.corpus import Corpus
from sitegen.library import Entry, Library
from sitegen.lints import claims, counting, sentences, words
from sitegen.lints.passages import Remark
from sitegen.lints.sentences import claims_are_in_the_language, nav_is_in_the_language
from sitegen.lints.silencing import Switch, faults_of, silencer, switches_in
from sitegen.places import BRIEFS, SEEDS, VOCABULARY
from sitegen.problems import Problem
from sitegen.records.record import Record

Check = Callable[[Library], Iterator[Remark]]

OF_EACH: tuple[Check, ...] = (
    claims.numbers_have_figures,
    claims.words_have_no_number,
    claims.asserters_are_named,
    words.loaded_words_are_attributed,
    words.likelihoods_are_judgements,
    words.confidence_stands_apart,
    words.judgements_say_their_likelihood,
    sentences.sentences_are_short,
    sentences.bottom_lines_are_dated,
)
"""Lints of one file: besides they look at the vocabulary and the site's scales only."""

OF_ALL: tuple[Check, ...] = (
    counting.articles_are_counted,
    claims.names_are_of_one_actor,
    claims.titled_disagreements_are_on_nothing,
    sentences.themes_end_with_the_articles,
)
"""Lints that remark on no brief and on no seed."""


@dataclass(frozen=True, kw_only=True)
class Lints:
    """All warnings in the order of files and lines, and those that a comment silences."""

    active: tuple[Problem, ...] = ()
    silenced: tuple[Problem, ...] = ()


def lint(
    library: Library,
    known: Memory[Lints] | None = None,
    linked: Callable[[], Corpus | None] = lambda: None,
) -> Lints:
    """Return every warning about the records that could be read.

    ``known`` has those of briefs and seeds, by a key of all that they follow from. The others are
    looked for on other cores while this one has the corpus ``linked``.
    """
    if not library.has_language:
        return Lints()  # in another language, most would be false
    known, keys = Memory() if known is None else known, _keys(library)

    def found(names: Sequence[str]) -> dict[str, Lints]:
        apart = replace(library.only(names), themes={})
        return _of_files(apart, (*apart.briefs.values(), *apart.seeds.values()))

    others = [*claims_are_in_the_language(library)]
    unknown = (file for file, key in keys.items() if not others and not known.get(key))
    names = dict.fromkeys(file.rpartition("/")[2].removesuffix(".yml") for file in unknown)
    for _, warnings in on_other_cores([*names], found, linked):
        for file, each in warnings.items():
            known.keep(keys[file], each)
    outdated = {*counting.settings_are_true(library)}
    if corpus := linked():
        outdated |= {*claims.checks_hold(library, corpus)}
    if others:
        return Lints(active=tuple(sorted({*others, *outdated})))
    single = filter(None, (*library.themes.values(), library.vocabulary, library.site))
    there = [*filter(None, map(known.get, keys.values()))]
    there += _of_files(library.only(()), single, (c(library) for c in OF_ALL)).values()
    active = {*outdated, *nav_is_in_the_language(library)}.union(*(found.active for found in there))
    silenced = {problem for found in there for problem in found.silenced}
    return Lints(active=tuple(sorted(active)), silenced=tuple(sorted(silenced)))


def _of_files(
    library: Library, entries: Iterable[Entry[Record]], more: Iterable[Iterator[Remark]] = ()
) -> dict[str, Lints]:
    """Return the warnings of these entries, by file: what lints of one file find, and more."""
    by_file: dict[str, list[Remark]] = {}
    for remark in chain.from_iterable((*(check(library) for check in OF_EACH), *more)):
        by_file.setdefault(remark.entry.file, []).append(remark)
    return {e.file: _of_file(e, by_file.get(e.file, []), whole=not library.unread) for e in entries}


def _keys(library: Library) -> dict[str, str]:
    """Return by file of a brief or seed the SHA-256 over what its warnings follow from."""
    whole = f"{library.unread == frozenset()}"
    around = [library.keys.get(VOCABULARY, ""), repr(library.scales), library.language, whole]
    shelves = ((BRIEFS, library.briefs), (SEEDS, library.seeds))
    files = [f"{folder}{name}.yml" for folder, shelf in shelves for name in shelf]
    return {file: key_of([file, library.keys.get(file, ""), *around]) for file in files}


def _of_file(entry: Entry[Record], remarks: Sequence[Remark], *, whole: bool) -> Lints:
    found = list(switches_in(entry))
    switches = [switch for switch in found if isinstance(switch, Switch)]
    active = [problem for problem in found if isinstance(problem, Problem)]
    reaches = {switch.reach for switch in switches if switch.reach}
    told = [(remark.problem, silencer(remark, reaches)) for remark in remarks]
    active += [problem for problem, reach in told if not reach]
    used = {reach for _, reach in told if reach}
    active += [fault for switch in switches for fault in faults_of(switch, used, whole=whole)]
    silenced = tuple(problem for problem, reach in told if reach)
    return Lints(active=tuple(active), silenced=silenced)
