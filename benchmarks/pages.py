"""The same pages for other engines: what ``docs/`` holds, as each of them takes it."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

TEMPLATES = "sitegen/theme/overrides"
HUGO = Path(__file__).parent / "hugo"
_ATTRIBUTES = re.compile(r"^(#+ .*)\{: ?(.*?) ?\}$", re.MULTILINE)
_NO_VALUE = re.compile(r"(?<= )[a-z-]+(?= |$)")


def for_mkdocs(project: Path, folder: Path) -> None:
    """Copy pages, templates and settings, without the hook that makes pages and adds templates."""
    shutil.copytree(project / "docs", folder / "docs")
    shutil.copytree(project / TEMPLATES, folder / "overrides")
    settings = (project / "mkdocs.yml").read_text("utf-8").splitlines(keepends=True)
    kept = (line for line in settings if not line.startswith("hooks:"))
    named = "".join(kept).replace("theme:\n", "theme:\n  custom_dir: overrides\n")
    (folder / "mkdocs.yml").write_text(named, "utf-8")


def for_hugo(project: Path, folder: Path) -> None:
    """Write the pages as Hugo's content, and what is beside them as its static files."""
    shutil.copytree(HUGO, folder, dirs_exist_ok=True)
    docs = project / "docs"
    for path in _files(docs):
        inner = path.relative_to(docs)
        made = folder / ("content" if path.suffix == ".md" else "static") / inner
        made.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix != ".md":
            shutil.copy(path, made)
            continue
        # a folder with index.md is one page to Hugo, whatever else is in it
        name = "_index.md" if made.name == "index.md" else made.name
        made.with_name(name).write_text(hugo_page(path.read_text("utf-8")), "utf-8")


def hugo_page(text: str) -> str:
    """Write a page's headings as Hugo reads them: attributes without a value are unknown to it."""
    headed = text if text.startswith("---\n") else f"---\ntitle: Method\n---\n\n{text}"
    return _ATTRIBUTES.sub(lambda m: f"{m[1]}{{{_NO_VALUE.sub('', m[2]).strip()}}}", headed)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name[0] != ".")
