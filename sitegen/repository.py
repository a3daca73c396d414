"""Where the project's files are shown and edited in a browser: ``extra.repository``."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from sitegen.configuration import BRANCH, REPOSITORY, parse_configuration

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+){2,}/?")
_BRANCH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*")


@dataclass(frozen=True, kw_only=True)
class Repository:
    """A repository on GitHub, GitLab or a host that builds addresses as GitHub does."""

    address: str
    branch: str

    def edit(self, file: str) -> str:
        """Return the address at which a file is edited."""
        return f"{self._part('edit')}/{file}"

    def line(self, file: str, number: int) -> str:
        """Return the address at which a line of a file is shown."""
        return f"{self._part('blob')}/{file}#L{number}"

    def _part(self, name: str) -> str:
        host = urlsplit(self.address).hostname or ""
        infix = "/-" if "gitlab" in host else ""
        return f"{self.address}{infix}/{name}/{self.branch}"


def repository_of(mkdocs: bytes) -> Repository | None:
    """Return the repository that ``mkdocs.yml`` names; none where it names none, or wrongly."""
    named = parse_configuration(mkdocs).settings
    address = named[REPOSITORY].value.rstrip("/") if REPOSITORY in named else ""
    branch = named[BRANCH].value if BRANCH in named else "main"
    if fault_in_address(address) or fault_in_branch(branch):
        return None
    return Repository(address=address, branch=branch)


def fault_in_address(address: str) -> str:
    """Say what is wrong with a repository's address; nothing where it can be used."""
    if _ADDRESS.fullmatch(address) and not address.endswith(".git"):
        return ""
    return "is not a repository's web address; write https://github.com/OWNER/NAME, or take it out"


def fault_in_branch(branch: str) -> str:
    """Say what is wrong with a branch; nothing where it can be used."""
    return "" if _BRANCH.fullmatch(branch) else "is not a branch's name; write main, or take it out"
