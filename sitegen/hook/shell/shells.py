"""Pages of one kind differ only in what they fill into the theme's template."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

from jinja2 import Environment, TemplateError
from mkdocs.structure.nav import Navigation
from mkdocs.utils.templates import TemplateContext

from sitegen.hook.shell.contents import DRAWN, Contents, contents_of, with_items_cut
from sitegen.hook.shell.frames import Frame, Make, frame_of, mark, short_mark
from sitegen.hook.shell.pages import Marked, Values, kind_of, values_of
from sitegen.hook.shell.questions import Questions

_LIMIT = 4
"""Shells of one kind: a template that needs more asks for what each page has of its own."""
_KNOWN = TemplateContext.__annotations__.keys()
_REFUSED = (
    "The templates of the theme, or in its custom_dir, do with a page what cannot be foreseen: "
    "pages such as {} take longer to build"
)
# what a template may make of a mark where it made nothing of the kind of a page
_FAULTS = (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


@dataclass(kw_only=True)
class Shell:
    """The frame of pages for which a template's questions have these answers."""

    frame: Frame
    contents: Contents
    between: str
    questions: Questions
    is_proven: bool = False

    def is_like(self, other: "Shell") -> bool:
        """Say whether this is the same as what was learnt from other marks."""
        return self.frame.is_like(other.frame) and self.contents.is_like(other.contents)

    def fits(self, values: Values) -> bool:
        """Say whether the template goes the same way for a page with these values."""
        return all(question.has_same_answer(values) for question in self.questions)

    def fill(self, values: Values) -> str:
        """Return what the template makes of a page that fits."""
        drawn = self.contents.draw(values["items"], self.between)
        return self.frame.fill({**values, DRAWN: drawn})


@dataclass
class _Kind:
    """Pages that look alike: whether one was met, whether no further shell is learnt."""

    is_met: bool = False
    is_refused: bool = False
    shells: list[Shell] = field(default_factory=list)


class Shells:
    """Stand in for a template of the theme: the same text, sooner.

    The first page of a kind is rendered as ever; at the second the shell is learnt; the third is
    rendered, too, and proves it. Where a template prints what no shell foresees, pages of the kind
    are rendered as ever, and ``tell`` is told so once.
    """

    def __init__(
        self, env: Environment, tell: Callable[[str], None], name: str = "main.html"
    ) -> None:
        """Take the theme's environment as plugins have left it."""
        self._env, self._tell, self._name = env, tell, name
        self._kinds: dict[Hashable, _Kind] = {}
        self._nav: Navigation | None = None
        self._in_nav: frozenset[str] = frozenset()
        self._has_told = False

    def render(self, context: Mapping[str, Any]) -> str:
        """Return what the template makes of the context that MkDocs has for a page."""
        page = context["page"]
        values = values_of(page)
        key = kind_of(page, values)
        if key is None or context.keys() != _KNOWN or page.url in self._shown(context["nav"]):
            return self._whole(context)
        kind = self._kinds.setdefault(key, _Kind())
        shell = next((shell for shell in kind.shells if shell.fits(values)), None)
        if shell and shell.is_proven:
            return shell.fill(values)
        whole = self._whole(context)
        if shell:
            self._prove(kind, shell, values, whole)
        elif kind.is_met and not kind.is_refused:
            self._add(kind, self._learn(values, context), values, whole)
        kind.is_met = True
        return whole

    def _shown(self, nav: Navigation) -> frozenset[str]:
        """Return the addresses in the navigation, and above: links lead their own way there."""
        if nav is not self._nav:
            parts = [page.url.split("/") for page in nav.pages]
            above = {"/".join([*p[:n], ""]) for p in parts for n in range(len(p))}
            self._nav, self._in_nav = nav, frozenset(above)
        return self._in_nav

    def _whole(self, context: Mapping[str, Any]) -> str:
        return self._env.get_template(self._name).render(context)

    def _learn(self, values: Values, context: Mapping[str, Any]) -> Shell | None:
        """Learn a shell, if it is the same whether texts are long or short."""
        try:
            long, short = (self._marked(values, context, make) for make in (mark, short_mark))
        except _FAULTS:
            return None
        return long if long and short and long.is_like(short) else None

    def _marked(self, values: Values, context: Mapping[str, Any], make: Make) -> Shell | None:
        """Return the shell for a page; ``None`` where a template hides its marks."""
        marked = Marked(context["page"], values, make)
        context = {**context, "page": marked.page}
        contents = contents_of(self._env, context, make)
        if not contents:
            return None
        text, between = with_items_cut(self._whole(context), contents.leaf, marked.items)
        frame = frame_of(text)
        if not frame or frame.names - {*values, DRAWN}:
            return None
        return Shell(frame=frame, contents=contents, between=between, questions=marked.questions)

    def _prove(self, kind: _Kind, shell: Shell, values: Values, whole: str) -> None:
        """Hold a shell against a page other than the one that it was learnt from."""
        shell.is_proven = shell.fill(values) == whole
        if not shell.is_proven:
            kind.shells.clear()
            self._refuse(kind, values)

    def _add(self, kind: _Kind, shell: Shell | None, values: Values, whole: str) -> None:
        """Add a new shell, if it makes of its own page what the template makes of it."""
        if shell and shell.fill(values) == whole and len(kind.shells) < _LIMIT:
            kind.shells.append(shell)
        else:
            self._refuse(kind, values)

    def _refuse(self, kind: _Kind, values: Values) -> None:
        kind.is_refused = True
        if not self._has_told:
            self._tell(_REFUSED.format(values["url"]))
        self._has_told = True
