"""What records must be to each other; a rule yields a problem for every fault it finds."""

from collections.abc import Callable, Iterator
from itertools import islice

from sitegen.library import Library
from sitegen.problems import Problem
from sitegen.rules import (
    claims,
    companions,
    coverage,
    navigation,
    questions,
    seeds,
    themes,
    vocabulary,
)

RULES: tuple[Callable[[Library], Iterator[Problem]], ...] = (
    vocabulary.families_exist,
    vocabulary.wholes_exist,
    vocabulary.actors_are_free,
    seeds.origins_exist,
    seeds.seeds_are_complete,
    seeds.paragraphs_have_one_role,
    seeds.fingerprints_are_citable,
    seeds.reviewed_texts_have_fingerprints,
    companions.briefs_have_seeds,
    companions.fingerprints_have_seeds,
    companions.results_have_briefs,
    companions.reviews_have_files,
    companions.published_claims_stay,
    claims.ids_are_free,
    claims.earlier_ids_stay_free,
    claims.asserters_exist,
    claims.measures_exist,
    claims.themes_exist,
    claims.references_exist,
    claims.words_have_a_model,
    claims.dates_precede_the_article,
    coverage.paragraphs_are_citable,
    coverage.derived_paragraphs_are_citable,
    coverage.paragraphs_are_accounted_for,
    questions.questions_exist,
    questions.answers_exist,
    questions.answers_are_in_their_theme,
    questions.questions_are_accounted_for,
    questions.positions_are_single,
    themes.questions_are_unique,
    themes.context_is_one,
    themes.references_exist,
    themes.subjects_exist,
    themes.measures_exist,
    navigation.themes_are_reached,
    navigation.overviews_are_reached,
    navigation.pages_of_the_nav_exist,
    navigation.repository_is_an_address,
    navigation.settings_can_be_used,
    navigation.texts_on_every_page_are_seen,
)

MOST_OF_A_RULE = 1000


def check(library: Library) -> list[Problem]:
    """Return every problem between the records, of each kind the first thousand."""
    return [problem for rule in RULES for problem in islice(rule(library), MOST_OF_A_RULE)]
