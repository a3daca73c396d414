"""The direction of imports, and where files are touched."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# each layer knows those above it and none beside it
LAYERS = [
    {"addresses", "audit", "cache", "characters", "listening", "problems"},
    {"dates", "paragraphs", "yamltext"},
    {"records", "configuration"},
    {"language"},
    {"publication"},
    {"places"},
    {"library"},
    {"rules", "corpus", "desk", "completion"},
    {"wording", "evidence"},
    {"lints", "exports"},
    {"views", "status", "stubs", "starter"},
    {"known", "storing"},
    {"project", "printing"},
    {"generation", "ledger", "intake", "standing"},
    {"commands", "hook"},
    {"starting"},
    {"build"},
]
FILES = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}

MODULES = [ROOT / "build.py", *sorted(ROOT.glob("sitegen/**/*.py"))]
modules = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))


def capability(path: Path) -> str:
    """Return the module, or the folder of modules, that a file is part of."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return parts[min(1, len(parts) - 1)]


def layer(name: str) -> int:
    (found,) = (i for i, names in enumerate(LAYERS) if name in names)
    return found


def imported(path: Path) -> Iterator[str]:
    """Yield what a module imports of ours, by the name it has in ``LAYERS``."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "sitegen":
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sitegen."):
            yield str(node.module).split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name.startswith("sitegen"))


@modules
def test_imports_go_up(path: Path) -> None:
    name = capability(path)
    if name == "__init__":
        assert list(imported(path)) == []
        return
    wrong = [other for other in imported(path) if other != name and layer(other) >= layer(name)]
    assert wrong == []


@modules
def test_files_are_touched_in_one_module(path: Path) -> None:
    names = {
        node.attr if isinstance(node, ast.Attribute) else node.id
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute | ast.Name)
    }
    assert capability(path) == "desk" or not names & FILES
