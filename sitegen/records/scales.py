"""The scales of judgements and of sources' grades; a site chooses each by its name.

The steps stand in the scale's own order, which is that of every list on the site.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from sitegen.records.terms import Grade, Term


@dataclass(frozen=True, kw_only=True)
class Step:
    """A word of a scale, as records have it and as pages show it, and what it means.

    A likelihood's has its range of probability, in percent.
    """

    name: str
    words: str
    meaning: str
    percent: tuple[int, int] = (0, 0)


class Scale(Term):
    """A scale by its name; ``called`` is how pages name it."""

    called: str
    steps: tuple[Step, ...]

    def __new__(cls, value: str, definition: str, called: str, steps: Iterable[Step]) -> Self:
        """Make a term that has its steps with it."""
        scale = str.__new__(cls, value)
        scale._value_, scale.definition = value, definition
        scale.called, scale.steps = called, tuple(steps)
        return scale

    @property
    def names(self) -> tuple[str, ...]:
        """Return what records write, in the scale's order."""
        return tuple(step.name for step in self.steps)

    def step(self, name: str) -> Step:
        """Return the step of a name that the scale has."""
        return self.steps[self.names.index(name)]


def _likelihoods(bands: str, more: str = "") -> Iterable[Step]:
    """Read bands as ``likely 55-80``, the least likely first."""
    for band in bands.split(", "):
        name, _, percent = band.rpartition(" ")
        low, high = map(int, percent.split("-"))
        meaning = f"A probability of {low} to {high} percent."
        yield Step(name=name, words=name + more, meaning=meaning, percent=(low, high))


def _named(**meanings: str) -> Iterable[Step]:
    for name, meaning in meanings.items():
        words = name.replace("_", " ")
        yield Step(name=words, words=words, meaning=meaning)


_SCANT = "Scant, indirect or conflicting grounds."
_CREDIBLE = "Credible grounds that allow other readings."
_GOOD = "Several independent and good grounds that agree."


class LikelihoodScale(Scale):
    """In what words judgements say how likely something is.

    ICD 203: Intelligence Community Directive 203, Analytic Standards (2015), the first row of
    terms. PHIA: Explaining Uncertainty in UK Intelligence Assessment, Professional Head of
    Intelligence Assessment (2025); between its bands are gaps. IPCC: Guidance Note on Consistent
    Treatment of Uncertainties (2010), table 1; its bands lie within each other.
    """

    ICD_203 = (
        "icd-203",
        "Seven terms, from almost no chance to almost certain; of American intelligence.",
        "ICD 203",
        _likelihoods(
            "almost no chance 1-5, very unlikely 5-20, unlikely 20-45, roughly even chance 45-55, "
            "likely 55-80, very likely 80-95, almost certain 95-99"
        ),
    )
    PHIA = (
        "phia",
        "Seven terms, from remote chance to almost certain; of British intelligence.",
        "the PHIA Probability Yardstick",
        _likelihoods(
            "remote chance 0-5, highly unlikely 10-20, unlikely 25-35, "
            "realistic possibility 40-50, likely 55-75, highly likely 80-90, almost certain 95-100"
        ),
    )
    IPCC = (
        "ipcc",
        "Seven terms, from exceptionally unlikely to virtually certain; of the climate panel.",
        "the IPCC's guidance on uncertainties",
        _likelihoods(
            "exceptionally unlikely 0-1, very unlikely 0-10, unlikely 0-33, "
            "about as likely as not 33-66, likely 66-100, very likely 90-100, "
            "virtually certain 99-100"
        ),
    )
    PLAIN = (
        "plain",
        "Low, medium or high likelihood: a third of all probabilities each.",
        "a scale of three equal steps",
        _likelihoods("low 0-33, medium 33-67, high 67-100", " likelihood"),
    )


class ConfidenceScale(Scale):
    """In what words judgements say how good their grounds are, apart from how likely it is.

    ICD 203 (2015), which PHIA's Analytical Confidence Ratings have in common; the five levels of
    the IPCC's Guidance Note (2010), of evidence and agreement; three plain ones.
    """

    ICD_203 = (
        "icd-203",
        "Low, moderate, high; of American and British intelligence.",
        "ICD 203",
        _named(low=_SCANT, moderate=_CREDIBLE, high=_GOOD),
    )
    IPCC = (
        "ipcc",
        "Very low, low, medium, high, very high; of the climate panel.",
        "the IPCC's guidance on uncertainties",
        _named(
            very_low="Hardly any evidence, and little agreement.",
            low="Limited evidence, or little agreement.",
            medium="Some evidence that agrees in part.",
            high="Good evidence that agrees, or much that agrees in part.",
            very_high="Much good evidence, in full agreement.",
        ),
    )
    PLAIN = (
        "plain",
        "Low, medium, high.",
        "a scale of three steps",
        _named(low=_SCANT, medium=_CREDIBLE, high=_GOOD),
    )


def _graded(*grades: Grade) -> Iterable[Step]:
    for grade in grades:
        yield Step(name=grade, words=grade.definition, meaning="")


class ReliabilityScale(Scale):
    """In what words sources are graded: the Admiralty system (AJP-2.1), or three plain grades."""

    ADMIRALTY = (
        "admiralty",
        "A to F, of the Admiralty system.",
        "the Admiralty system",
        _graded(Grade.A, Grade.B, Grade.C, Grade.D, Grade.E, Grade.F),
    )
    PLAIN = (
        "plain",
        "High, medium, low.",
        "a scale of three grades",
        _graded(Grade.HIGH, Grade.MEDIUM, Grade.LOW),
    )

    @property
    def grades(self) -> tuple[Grade, ...]:
        """Return the grades, the best first."""
        return tuple(grade for grade in Grade if grade in self.names)


@dataclass(frozen=True, kw_only=True)
class Scales:
    """The scales of one site."""

    likelihood: LikelihoodScale = LikelihoodScale.ICD_203
    confidence: ConfidenceScale = ConfidenceScale.ICD_203
    reliability: ReliabilityScale = ReliabilityScale.ADMIRALTY
