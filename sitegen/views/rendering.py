"""Fill templates so that every value is text on the page and nothing else.

Whatever a template prints is escaped for HTML; only ``Markup`` made here from ids and numbers, and
what other templates have drawn, is printed as it is.
"""

import re
from collections.abc import Mapping, MutableMapping
from functools import lru_cache
from typing import Any

from jinja2 import DictLoader, Environment, PackageLoader, StrictUndefined, Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.runtime import Macro, missing
from markupsafe import Markup, escape

from sitegen import addresses, wording
from sitegen.characters import runs_from_right
from sitegen.corpus import Actor, Article, Claim
from sitegen.desk.compiled import compiled
from sitegen.records.seed import Seed
from sitegen.views.drawing import Drawing
from sitegen.views.references import asserter_id, numbered, sources_of
from sitegen.views.scales import labels

_SHORT = 20  # letters of a name that stays in one line
_HEAD = ("title", "description", "hide", "searched", "language")


def language_of(text: str, language: str) -> dict[str, str]:
    """Return the attributes of an element with a text of an article (WCAG 2.2, 3.1.2).

    None are needed where it is in the page's language; how it runs is told by its letters, since
    a name of a newspaper in Arabic may be written in Latin ones.
    """
    is_ours = language.partition("-")[0] == wording.spoken()
    found = {} if is_ours else {"lang": language}
    return found | ({"dir": "rtl"} if runs_from_right(text) else {})


def of_article(text: str, seed: Seed) -> Markup:
    """Return a title or a name of an article, in an element of its language where it has one."""
    return _of_language(text, seed.language, wording.spoken())


@lru_cache(maxsize=10_000)
def _of_language(text: str, language: str, _page: str) -> Markup:
    attributes = _attributes(language_of(text, language))
    is_word = "-" in text and " " not in text and len(text) <= _SHORT
    around = '<span class="lb-word">{}</span>' if is_word else "{}"
    shown = Markup(around).format(text)  # noqa: S704 - one of these two
    return Markup("<bdi{}>{}</bdi>").format(attributes, shown) if attributes else shown


def doubt(seed: Seed) -> Markup:
    """Return how far a source is doubted, as it stands behind its name wherever it is named."""
    said = wording.doubt(seed)
    shown = Markup('\N{NO-BREAK SPACE}<span class="lb-doubt">({})</span>')
    return shown.format(said) if said else Markup("")


def with_language(text: str, seed: Seed) -> Markup:
    """Return the attributes that an element with this text needs, each after a space."""
    return _attributes(language_of(text, seed.language))


def _attributes(values: Mapping[str, str]) -> Markup:
    return Markup("").join(Markup(' {}="{}"').format(*each) for each in values.items())


def draw(template: str, *, page: str, **values: object) -> Drawing:
    """Return a page drawn by its template, which sets what its head says; links are relative.

    Of the values, ``linked`` is for the head as it is.
    """
    drawn = _filled(template, page, values)
    head: dict[str, Any] = {name: v for name, v in vars(drawn).items() if name in _HEAD}
    for name in ("title", "description"):
        head[name] = str(head[name])  # a message is markup, and a head is text
    # what stands before the first heading would be found as a part of the page
    return Drawing(body=str(drawn).lstrip(), linked=str(values.get("linked", "")), **head)


def fill(template: str, *, page: str, **values: object) -> str:
    """Return a piece of a page as HTML; links are relative to that page."""
    return str(_filled(template, page, values))


def _filled(template: str, page: str, values: Mapping[str, object]) -> TemplateModule:
    def link_to(target: str, anchor: str = "") -> Markup:
        return Markup(addresses.relative_url(target, anchor, start=page))  # noqa: S704 - ids only

    def claim_link(claim: Claim) -> Markup:
        return link_to(addresses.article_page(claim.article), claim.id)

    def here(anchor: str) -> Markup:
        return Markup("#") + identifier(anchor)

    def article_link(article: Article, anchor: str = "") -> Markup:
        return link_to(addresses.article_page(article.id), anchor)

    drawn: dict[tuple[object, ...], str] = {}

    def once(macro: Macro, value: object, *key: object) -> str:
        if (macro.name, *key) not in drawn:
            drawn[macro.name, *key] = macro(value)
        return drawn[macro.name, *key]

    def claims_by(actor: Actor, article: Article) -> Markup:
        query = addresses.claims_query(by=asserter_id(actor, article))
        return link_to(addresses.CLAIMS) + query

    links = {"link_to": link_to, "claim_link": claim_link, "here": here}
    links |= {"article_link": article_link, "claims_by": claims_by}
    given = {**values, **links, "page": page, "addresses": addresses, "once": once}
    return environment().get_template(template).make_module(given)


@lru_cache(maxsize=10_000, typed=True)
def identifier(value: object) -> Markup:
    """Return an id or a number as it is; anything else in its place is a mistake of ours."""
    if not re.fullmatch(r"[a-z0-9.-]+", str(value)):
        raise ValueError(value)
    return Markup(str(value))  # noqa: S704 - letters, digits, dots and dashes only


class _Code(CodeGenerator):
    """Templates call as Python does: Jinja looks each time how what is called wants to be."""

    def visit_Call(self, node: nodes.Call, frame: Frame, *_: Any, **more: Any) -> None:  # noqa: N802
        """Write that something is called; what Jinja brings may ask for the context."""
        called = self.environment.globals.get(getattr(node.node, "name", ""))
        if more or hasattr(called, "jinja_pass_arg"):
            super().visit_Call(node, frame, **more)
            return
        self.visit(node.node, frame)
        self.write("(")
        for given in (*node.args, *node.kwargs):
            self.visit(given, frame)
            self.write(", ")
        self.write(")")


class _Macro(Macro):
    """A macro that is called with what it takes, mostly without names."""

    def __call__(self, *given: Any, **named: Any) -> str:
        """Return what it draws."""
        left = self._argument_count - len(given)
        if named or self.caller or left < 0:
            return super().__call__(*given, **named)
        return str.__new__(Markup, self._func(*given, *(missing,) * left))


def _escaped(value: object) -> str:
    """Return a value as HTML; most is markup, which Jinja would make anew of itself."""
    if type(value) is Markup:
        return value
    return _text(value) if type(value) is str else escape(value)


@lru_cache(maxsize=10_000)
def _text(text: str) -> Markup:
    """Return a text as HTML; names and labels come many times."""
    return escape(text)


class _Template(Template):
    """A template that escapes so what it prints."""

    @classmethod
    def _from_namespace(
        cls,
        environment: Environment,
        namespace: MutableMapping[str, Any],
        globals: MutableMapping[str, Any],  # noqa: A002 - as Jinja has it
    ) -> Template:
        namespace["escape"], namespace["Macro"] = _escaped, _Macro
        return super()._from_namespace(environment, namespace, globals)


def _told(message: str, /, **values: object) -> Markup:
    """Return a message of ours as readers are told it, filled in."""
    found = _message(message, wording.spoken())
    return found % values if values or "%" in found else found


@lru_cache(maxsize=10_000, typed=True)
def _message(message: str, _language: str) -> Markup:
    return Markup(wording.told(message))  # noqa: S704 - a message of ours, as Jinja has it


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return every template, read at once."""
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.i18n"],
        bytecode_cache=compiled(),
    )
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        wording.told, wording.told_of, newstyle=True
    )
    environment.code_generator_class, environment.template_class = _Code, _Template
    environment.loader = _read(environment, PackageLoader("sitegen"))
    environment.globals |= {"wording": wording, "_": _told, "gettext": _told}
    environment.globals |= {"language_of": language_of, "doubt": doubt}
    environment.globals |= {"numbered": numbered, "tick_labels": labels}
    environment.globals["sources_of"] = sources_of
    environment.globals["name"] = lambda article: of_article(article.name, article.seed)
    environment.filters |= {"day": wording.when, "id": identifier}
    environment.filters |= {"of": of_article, "with_language": with_language}
    return environment


def _read(environment: Environment, package: PackageLoader) -> DictLoader:
    """Read every template at once: while a server runs, a checkout may take them away."""
    names = package.list_templates()
    return DictLoader({name: package.get_source(environment, name)[0] for name in names})
