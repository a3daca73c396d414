"""What records must be to each other; a rule yields a problem for every fault it finds."""

from collections.abc import Callable, Iterator
from itertools import islice

from sitegen.cache.memory import Memory, key_of
from sitegen.library import Library
from sitegen.places import THEMES, VOCABULARY, files_of
from sitegen.problems import Problem
from sitegen.rules import claims, companions, questions, seeds, settings, single, themes

Check = Callable[[Library], Iterator[Problem]]

OF_EACH: tuple[Check, ...] = (
    seeds.seeds_are_complete,
    seeds.paragraphs_have_one_role,
    seeds.fingerprints_are_citable,
    seeds.reviewed_texts_have_fingerprints,
    companions.published_claims_stay,
    claims.ids_are_free,
    claims.asserters_exist,
    claims.measures_exist,
    claims.themes_exist,
    claims.references_exist,
    claims.words_have_a_model,
    claims.dates_precede_the_article,
    claims.cues_tell_something,
    seeds.paragraphs_are_citable,
    seeds.paragraphs_are_accounted_for,
    seeds.uncited_paragraphs_are_cited_nowhere,
    questions.questions_exist,
    questions.answers_exist,
    questions.answers_are_in_their_theme,
    questions.questions_are_accounted_for,
    questions.positions_are_single,
)
"""Rules for one article, its brief and seed: what they look at besides is in ``_surroundings``."""

OF_ALL: tuple[Check, ...] = (
    single.site_is_there,
    single.vocabulary_is_there,
    single.measures_are_placed,
    single.actors_are_free,
    single.terms_keep_to_the_scales,
    seeds.origins_exist,
    seeds.texts_are_told_apart,
    companions.records_are_there,
    companions.reviews_have_files,
    companions.releases_have_days,
    themes.questions_are_unique,
    themes.context_is_one,
    themes.references_exist,
    themes.subjects_and_measures_exist,
    settings.settings_can_be_read,
    settings.settings_run_no_code,
    settings.hook_is_ours,
    settings.pages_are_reached,
    settings.changes_need_a_release,
    settings.pages_of_the_nav_exist,
    settings.settings_can_be_used,
    settings.texts_on_every_page_are_seen,
)

MOST_OF_A_RULE = 1000


def check(library: Library, sound: Memory[bool] | None = None) -> list[Problem]:
    """Return every problem between the records, of each kind the first thousand.

    Of a record with faults the rest is looked at. What only follows from a fault is left out.
    ``sound`` has the keys of articles that no rule of one article found a problem in: such a one
    is not looked at again.
    """
    sound, library = Memory() if sound is None else sound, library.with_rest()
    around = _surroundings(library)
    keys = {name: key_of([name, key, around]) for name, key in library.article_keys.items()}
    doubtful = [name for name, key in keys.items() if not sound.get(key)]
    apart = library.only(doubtful)
    found = [[*islice(rule(apart), MOST_OF_A_RULE)] for rule in OF_EACH]
    if all(len(problems) < MOST_OF_A_RULE for problems in found):
        faulty = {problem.place.file for problems in found for problem in problems}
        for name in doubtful:
            if faulty.isdisjoint(files_of(name)):
                sound.keep(keys[name], value=True)
    of_all = (problem for rule in OF_ALL for problem in islice(rule(library), MOST_OF_A_RULE))
    every = (*(problem for problems in found for problem in problems), *of_all)
    return [problem for problem in every if not problem.follows]


def _surroundings(library: Library) -> str:
    """Return the SHA-256 over what rules of one article look at besides it.

    That is the vocabulary, and the themes' names, states and questions.
    """
    asked = [
        (name, entry.record.state, entry.record.context, *entry.record.questions_by_key)
        for name, entry in sorted(library.themes.items())
    ]
    answers = questions.answers_by_key(library)
    seen = (library.keys.get(VOCABULARY, ""), library.unread_in(THEMES), asked, answers)
    return key_of(map(repr, seen))
