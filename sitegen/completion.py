"""The ids of all records, for an editor that completes them: a JSON Schema beside each record's.

Such a schema refuses nothing: an id may be new, and ``check`` decides. An editor reads it together
with the record's own, once ``check`` or ``serve`` has written it.
"""

import json
from collections.abc import Mapping
from itertools import accumulate

from sitegen.library import Library
from sitegen.places import BRIEFS
from sitegen.records import Brief, QuestionRecord
from sitegen.records.scales import Scale
from sitegen.records.vocabulary import AUTHOR, UNNAMED
from sitegen.wording import speaking, told

Schema = Mapping[str, object]
Words = Mapping[str, str]

# beyond this many claims an editor takes seconds for every key
MOST_CLAIMS = 2_000

_ACTOR: Schema = {"$ref": "#/definitions/actor"}
_CLAIMS: Schema = {"items": {"$ref": "#/definitions/claim"}}
BUILT_IN = {AUTHOR: "Whoever wrote the article.", UNNAMED: "Sources the article does not name."}
"""What actors are that every vocabulary has."""


def completion_files(library: Library) -> dict[str, str]:
    """Return each schema of ids by its path among the schemas."""
    kinds = {"brief": _brief, "seed": _seed, "theme": _theme, "vocabulary": _vocabulary}
    with speaking(library.language):
        return {
            f"local/{name}.json": json.dumps(of(library), ensure_ascii=False) + "\n"
            for name, of in kinds.items()
        }


def _brief(library: Library) -> Schema:
    questions = _questions(library)
    asked = {key: _asked(key, question) for key, question in questions.items()}
    answers = {
        key: {"description": asked[key], **_one(question.answers)}
        for key, question in questions.items()
    }
    claim = _fields(
        put_in_mouth_of=_ACTOR,
        by={"items": _ACTOR},
        via={"items": _ACTOR},
        figures={"items": _fields(measure=_one(_measures(library)))},
        themes={"items": _one({key: entry.record.title for key, entry in library.themes.items()})},
        answers=_fields(**answers),
    )
    positions = {key: _fields(answer=answer) for key, answer in answers.items()}
    actors = {name: told(words) for name, words in BUILT_IN.items()}
    actors |= {name: actor.name for name, actor in library.listed.actors.items()}
    return {
        **_fields(
            claims={"additionalProperties": claim},
            positions=_fields(**positions),
            not_addressed={"items": _one(asked)},
        ),
        "allOf": [_own_claims(name, brief) for name, brief in _briefs(library).items()],
        "definitions": {"actor": _one(actors)},
    }


def _own_claims(name: str, brief: Brief) -> Schema:
    """Return the claims of one brief, for its file alone."""
    claims = {"items": _one({claim: record.says for claim, record in brief.standing.items()})}
    return {
        "if": {"filePatternAssociation": f"{BRIEFS}{name}.yml"},
        "then": _fields(
            claims={"additionalProperties": _fields(see=claims)},
            positions={"additionalProperties": _fields(rests_on=claims)},
        ),
    }


def _seed(library: Library) -> Schema:
    records = {name: entry.record for name, entry in library.seeds.items()}
    seeds = {
        name: ", ".join(filter(None, (seed.title, seed.publisher, seed.published.words)))
        for name, seed in records.items()
    }
    return _fields(
        derived_from={"items": _fields(seed=_one(seeds))},
        reliability=_fields(grade=_steps(library.scales.reliability)),
    )


def _steps(scale: Scale) -> Schema:
    """Offer the steps of the site's scale."""
    return _one({step.name: told(step.meaning or step.words) for step in scale.steps})


def _theme(library: Library) -> Schema:
    judgement = _fields(
        rests_on=_CLAIMS,
        against=_CLAIMS,
        likelihood=_steps(library.scales.likelihood),
        confidence=_steps(library.scales.confidence),
    )
    asked = {key: _asked(key, question) for key, question in _questions(library).items()}
    subjects = {"items": _one({**asked, **_measures(library)})}
    return {
        **_fields(
            bottom_line={"items": _fields(rests_on=_CLAIMS)},
            dissent=_fields(rests_on=_CLAIMS),
            judgements={"additionalProperties": judgement},
            disagreements={"additionalProperties": _fields(claims=_CLAIMS, on=subjects)},
            key_measures={"items": _one(_measures(library))},
        ),
        "definitions": {"claim": _every_claim(library)},
    }


def _vocabulary(library: Library) -> Schema:
    measure = _fields(family=_one(library.listed.families), part_of=_one(_measures(library)))
    return _fields(measures={"additionalProperties": measure})


def _every_claim(library: Library) -> Schema:
    """Offer the claims of all articles; an editor looks through those of the one named only."""
    claims = {
        article: {f"{article}/{name}": claim.says for name, claim in brief.standing.items()}
        for article, brief in _briefs(library).items()
    }
    offers = [offer for ids in claims.values() for offer in _offers(ids)]
    shown = [{"if": {"pattern": f"^{name}/"}, "then": _shown(claims[name])} for name in claims]
    return {"defaultSnippets": offers, "if": {"allOf": shown}}


def _briefs(library: Library) -> Mapping[str, Brief]:
    """Return the briefs whose claims are offered: all, or none where they are too many."""
    amounts = accumulate(len(entry.record.claims) for entry in library.briefs.values())
    are_many = any(amount > MOST_CLAIMS for amount in amounts)  # and the rest is not read
    return {} if are_many else {name: entry.record for name, entry in library.briefs.items()}


def _measures(library: Library) -> Words:
    measures = library.listed.measures.items()
    return {name: f"{measure.label}: {measure.counts}" for name, measure in measures}


def _questions(library: Library) -> Mapping[str, QuestionRecord]:
    """Return every question as briefs name it."""
    return {
        key: question
        for theme in library.themes.values()
        for key, question in theme.record.questions_by_key.items()
    }


def _asked(key: str, question: QuestionRecord) -> str:
    item = question.items.get(key.partition(".")[2], "")
    return f"{question.ask} {item}".strip()


def _fields(**fields: Schema) -> Schema:
    return {"properties": fields}


def _one(ids: Words) -> Schema:
    """Offer each id with its words, and show them where it stands; take any other as well."""
    return {"defaultSnippets": _offers(ids), "if": _shown(ids)}


def _offers(ids: Words) -> list[Schema]:
    return [{"label": name, "bodyText": name, "description": ids[name]} for name in sorted(ids)]


def _shown(ids: Words) -> Schema:
    return {"anyOf": [*({"const": name, "title": ids[name]} for name in sorted(ids)), {}]}
