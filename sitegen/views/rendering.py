"""Fill templates so that every value is text on the page and nothing else.

Whatever a template prints is written with every punctuation mark that Markdown, ``attr_list``,
HTML or a template could read as a numeric character reference, which none of them takes for a
sign. Only ``Markup`` made here from ids and numbers is printed as it is.
"""

import re
from functools import lru_cache

from jinja2 import DictLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from sitegen import addresses, wording
from sitegen.corpus import Actor, Article, Claim
from sitegen.records.seed import Seed
from sitegen.views.asserters import asserter_id
from sitegen.views.extent import FEW, earlier, latest
from sitegen.views.languages import language_of

# commas, semicolons, question marks and apostrophes are nobody's signs inside a line or a
# double-quoted attribute; full stops after a letter and hyphens inside a word begin no list
_SIGN = re.compile(r"""[!"#$%&()*+/:<=>@\[\\\]^_`{|}~]|(?<![A-Za-z])\.|(?<!\w)-|-(?!\w)""")


def plain(value: object) -> Markup:
    """Return a value as text that no reader of Markdown or HTML takes for anything else."""
    if isinstance(value, Markup):
        return value
    return _written(str(value))


@lru_cache(maxsize=10_000)
def _written(text: str) -> Markup:
    return Markup(_SIGN.sub(_reference, text))  # noqa: S704 - this makes it safe


def _reference(sign: re.Match[str]) -> str:
    return f"&#{ord(sign[0])};"


def of_article(text: str, seed: Seed) -> Markup:
    """Return a title or a name of an article, in an element of its language where it has one."""
    attributes = with_language(text, seed)
    return Markup(f"<bdi{attributes}>{plain(text)}</bdi>") if attributes else plain(text)  # noqa: S704


def with_language(text: str, seed: Seed) -> Markup:
    """Return the attributes that an element with this text needs, each after a space."""
    found = language_of(text, seed).items()
    return Markup("").join(Markup(' {}="{}"').format(*each) for each in found)


def fill(template: str, *, page: str, **values: object) -> str:
    """Return a template filled for one page; links are relative to it."""

    def link_to(target: str, anchor: str = "") -> Markup:
        return Markup(addresses.relative_url(target, anchor, start=page))  # noqa: S704 - ids only

    def claim_link(claim: Claim) -> Markup:
        return link_to(addresses.article_page(claim.article), claim.id)

    def here(anchor: str) -> Markup:
        return Markup("#") + identifier(anchor)

    def article_link(article: Article, anchor: str = "") -> Markup:
        return link_to(addresses.article_page(article.id), anchor)

    def claims_by(actor: Actor, article: Article) -> Markup:
        query = addresses.claims_query(by=asserter_id(actor, article))
        return link_to(addresses.CLAIMS) + query

    return (
        _environment()
        .get_template(template)
        .render(
            **values,
            page=page,
            addresses=addresses,
            link_to=link_to,
            claim_link=claim_link,
            here=here,
            article_link=article_link,
            claims_by=claims_by,
        )
    )


@lru_cache(maxsize=10_000, typed=True)
def identifier(value: object) -> Markup:
    """Return an id or a number as it is; anything else in its place is a mistake of ours."""
    if not re.fullmatch(r"[a-z0-9.-]+", str(value)):
        raise ValueError(value)
    return Markup(str(value))  # noqa: S704 - letters, digits, dots and dashes only


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        autoescape=True,
        finalize=plain,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.loader = _read(environment, PackageLoader("sitegen"))
    environment.globals |= {"wording": wording, "latest": latest, "earlier": earlier, "FEW": FEW}
    environment.globals["language_of"] = language_of
    environment.filters |= {"id": identifier, "of": of_article, "with_language": with_language}
    return environment


def _read(environment: Environment, package: PackageLoader) -> DictLoader:
    """Read every template at once: while a server runs, a checkout may take them away."""
    names = package.list_templates()
    return DictLoader({name: package.get_source(environment, name)[0] for name in names})
