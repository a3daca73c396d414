"""Rules for what is said in terms of a scale: it is a step of the one that the site has chosen."""

from collections.abc import Iterator

from sitegen.library import SITE, Library
from sitegen.problems import Problem, Rule, quoted
from sitegen.records.scales import Scale


def judgements_keep_to_the_scales(library: Library) -> Iterator[Problem]:
    """Every judgement's likelihood and confidence are steps of the site's scales."""
    scales = library.scales
    for entry in library.themes.values() if SITE not in library.unread else ():
        for name, judgement in entry.record.judgements.items():
            for field, scale in (
                ("likelihood", scales.likelihood),
                ("confidence", scales.confidence),
            ):
                if fault := _fault(getattr(judgement, field), field, scale):
                    path = ("judgements", name, field)
                    yield entry.problem(Rule.OTHER_SCALE, path, fault)


def grades_keep_to_the_scale(library: Library) -> Iterator[Problem]:
    """Every source's grade is one of the site's scale."""
    for entry in library.seeds.values() if SITE not in library.unread else ():
        graded = entry.record.reliability
        if graded and (fault := _fault(graded.grade, "reliability", library.scales.reliability)):
            yield entry.problem(Rule.OTHER_SCALE, ("reliability", "grade"), fault)


def _fault(name: str, field: str, scale: Scale) -> str:
    """Say which scale has a term that this one has not; nothing where it has it."""
    if name in scale.names:
        return ""
    other = next(other for other in type(scale) if name in other.names)
    others = f'write one of these, or "{field}: {other}" in {SITE}'
    return f"{quoted(name)} is none of {', '.join(scale.names)}; {others}"
