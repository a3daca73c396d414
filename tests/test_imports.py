"""The direction of imports, and where files are touched."""

import ast
from collections.abc import Iterator
from pathlib import Path

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
    {"rules", "corpus", "desk"},
    {"wording", "evidence"},
    {"lints", "exports", "completion"},
    {"views", "status", "stubs", "starter"},
    {"known"},
    {"project", "printing", "trial"},
    {"generated", "course"},
    {"generation", "ledger", "intake", "standing", "engine"},
    {"commands", "hook"},
    {"starting"},
    {"build"},
]
FILES = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}

MODULES = [ROOT / "build.py", *sorted(ROOT.glob("sitegen/**/*.py"))]


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


def against_the_direction(path: Path) -> list[str]:
    """Return what a module imports that does not stand above it."""
    name, others = capability(path), [*imported(path)]
    if name == "__init__":
        return others
    return [other for other in others if other != name and layer(other) >= layer(name)]


def touched(path: Path) -> set[str]:
    """Return by what names a module reads or writes files."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    names = {getattr(node, "attr", getattr(node, "id", "")) for node in nodes}
    return names & FILES


def test_imports_go_up() -> None:
    wrong = {str(path): found for path in MODULES if (found := against_the_direction(path))}
    assert wrong == {}


def test_files_are_touched_in_one_module() -> None:
    others = [path for path in MODULES if capability(path) != "desk"]
    wrong = {str(path): found for path in others if (found := touched(path))}
    assert wrong == {}
