"""The ids of all records, for an editor that completes them: a JSON Schema beside each record's.

Such a schema refuses nothing: an id may be new, and ``check`` decides. An editor reads it together
with the record's own, once ``check`` or ``serve`` has written it.
"""

import json
from collections.abc import Iterable, Mapping

from sitegen.library import BRIEFS, Library
from sitegen.records import Brief
from sitegen.records.vocabulary import BUILT_IN_ACTORS

Schema = Mapping[str, object]
Words = Mapping[str, str]

_ACTOR: Schema = {"$ref": "#/definitions/actor"}
_CLAIMS: Schema = {"items": {"$ref": "#/definitions/claim"}}
_BUILT_IN = dict(
    zip(
        BUILT_IN_ACTORS,
        ("Whoever wrote the article.", "Sources the article does not name."),
        strict=True,
    )
)


def completion_files(library: Library) -> dict[str, str]:
    """Return each schema of ids by its path among the schemas."""
    kinds = {"brief": _brief, "seed": _seed, "theme": _theme, "vocabulary": _vocabulary}
    return {f"local/{name}.json": _text(of(library)) for name, of in kinds.items()}


def _text(schema: Schema) -> str:
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def _brief(library: Library) -> Schema:
    questions = _questions(library)
    answers = {key: _described(key, library) for key in questions}
    claim = _fields(
        put_in_mouth_of=_ACTOR,
        by={"items": _ACTOR},
        via={"items": _ACTOR},
        figures={"items": _fields(measure=_one(_measures(library)))},
        themes={"items": _one({key: entry.record.title for key, entry in library.themes.items()})},
        answers=_fields(**answers),
    )
    positions = {key: _fields(answer=answer) for key, answer in answers.items()}
    return {
        **_fields(
            claims={"additionalProperties": claim},
            positions=_fields(**positions),
            not_addressed={"items": _one(questions)},
        ),
        "allOf": [_own_claims(name, entry.record) for name, entry in library.briefs.items()],
        "definitions": {"actor": _one(_actors(library))},
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
    seeds = {name: entry.record.title for name, entry in library.seeds.items()}
    return _fields(derived_from={"items": _fields(seed=_one(seeds))})


def _theme(library: Library) -> Schema:
    judgement = _fields(rests_on=_CLAIMS, against=_CLAIMS)
    return {
        **_fields(
            bottom_line={"items": _fields(rests_on=_CLAIMS)},
            dissent=_fields(rests_on=_CLAIMS),
            judgements={"additionalProperties": judgement},
            disagreements={"additionalProperties": _fields(claims=_CLAIMS)},
            key_measures={"items": _one(_measures(library))},
        ),
        "definitions": {"claim": _one(_claims(library))},
    }


def _vocabulary(library: Library) -> Schema:
    families = library.vocabulary.record.families if library.vocabulary else {}
    measure = _fields(family=_one(families), part_of=_one(_measures(library)))
    return _fields(measures={"additionalProperties": measure})


def _claims(library: Library) -> Words:
    return {
        f"{article}/{name}": claim.says
        for article, entry in library.briefs.items()
        for name, claim in entry.record.standing.items()
    }


def _actors(library: Library) -> Words:
    actors = library.vocabulary.record.actors if library.vocabulary else {}
    return {**_BUILT_IN, **{name: actor.name for name, actor in actors.items()}}


def _measures(library: Library) -> Words:
    measures = library.vocabulary.record.measures if library.vocabulary else {}
    return {name: f"{measure.label}: {measure.counts}" for name, measure in measures.items()}


def _questions(library: Library) -> Words:
    """Return every question as briefs name it, with what it asks."""
    return {
        key: f"{question.ask} {question.items.get(key.partition('.')[2], '')}".strip()
        for theme in library.themes.values()
        for key, question in theme.record.questions_by_key.items()
    }


def _described(key: str, library: Library) -> Schema:
    """Return a question's answers, with the question itself for whoever points at it."""
    themes = (theme.record.questions_by_key for theme in library.themes.values())
    answers = next(questions[key].answers for questions in themes if key in questions)
    return {"description": _questions(library)[key], **_one(answers)}


def _fields(**fields: Schema) -> Schema:
    return {"properties": fields}


def _one(ids: Words) -> Schema:
    """Offer each id with its words and show them when it stands there; take any other as well."""
    known: Iterable[Schema] = ({"const": name, "description": ids[name]} for name in sorted(ids))
    return {
        "defaultSnippets": [
            {"label": name, "body": name, "description": ids[name]} for name in sorted(ids)
        ],
        "if": {"anyOf": [*known, {}]},
    }
