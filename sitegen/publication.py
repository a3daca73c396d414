"""Where the site and its files are on the web, as ``mkdocs.yml`` says.

``site_url`` is the site's public address, which may be in a variable that it names;
``extra.repository`` is where the project's files are shown and edited in a browser.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from sitegen.configuration import BRANCH, REPOSITORY, SITE_URL, Setting, parse_configuration
from sitegen.problems import Problem, Rule, quoted
from sitegen.yamltext import problem_at

_SEGMENT = r"(?!\.{1,2}(?:/|$))(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+"
_ADDRESS = re.compile(
    rf"https?://(?:[\w-]+(?:\.[\w-]+)*\.?|\[[0-9A-Fa-f:.]+\])(?::([0-9]{{1,5}}))?(?:/{_SEGMENT})*/?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(?:([a-z][a-z0-9+-]*):/)?/*(?:[^/?#]*@)?([^/?#]*)([^?#]*)", re.IGNORECASE)
_PAGE = re.compile(r"/[^/]*\.html?$", re.IGNORECASE)
_SECRET = re.compile(r"^([a-z]*:?//)?.*@", re.IGNORECASE | re.DOTALL)
_HIGHEST_PORT = 65535
_REPOSITORY = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+){2,}/?")
_BRANCH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*")


def site_url_problems(
    mkdocs: bytes, environment: Mapping[str, str], file: str
) -> Iterator[Problem]:
    """Yield what is wrong with the address that the site will have, wherever it was set."""
    if found := parse_configuration(mkdocs).settings.get(SITE_URL):
        value, name = _value(found, environment)
        if fault := fault_in_site_url(value):
            yield problem_at(file, found.mark, Rule.NOT_AN_ADDRESS, fault, name or "site_url")


def site_address(mkdocs: bytes, environment: Mapping[str, str]) -> str:
    """Return the site's address with a slash at its end; nothing where none can be used."""
    found = parse_configuration(mkdocs).settings.get(SITE_URL)
    value, _ = _value(found, environment) if found else ("", "")
    return f"{value.rstrip('/')}/" if value and not fault_in_site_url(value) else ""


def fault_in_site_url(value: str) -> str:
    """Say what is wrong with an address, and what to write; a name or password is not shown."""
    if not value or _can_be_used(value):
        return ""
    shown = quoted(_SECRET.sub(r"\1…@", value))
    wanted = _mended(value) or "https://HOST/ or https://HOST/FOLDER/, or leave it empty"
    return f"{shown} is no public address of a site; write {wanted}"


def _value(setting: Setting, environment: Mapping[str, str]) -> tuple[str, str]:
    """Return what the setting comes to, and the variable that it is from."""
    name = next((name for name in setting.variables if name in environment), "")
    return (environment[name] if name else setting.value), name


def _can_be_used(value: str) -> bool:
    found = _ADDRESS.fullmatch(value)
    if not found or _PAGE.search(value):
        return False
    return 0 < int(found[1] or 1) <= _HIGHEST_PORT


def _mended(value: str) -> str:
    """Return what was most likely meant; nothing where that is not clear."""
    seen = "".join(sign for sign in value if sign.isprintable() and not sign.isspace())
    scheme, host, path = _PARTS.findall(seen.replace("\\", "/"))[0]
    folder = re.sub("/+", "/", f"{_PAGE.sub('', path)}/")
    better = f"{'http' if scheme.lower() == 'http' else 'https'}://{host}{folder}"
    return better if "." in host and _can_be_used(better) else ""


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
    if fault_in_repository(address) or fault_in_branch(branch):
        return None
    return Repository(address=address, branch=branch)


def fault_in_repository(address: str) -> str:
    """Say what is wrong with a repository's address; nothing where it can be used."""
    if _REPOSITORY.fullmatch(address) and not address.endswith(".git"):
        return ""
    return "is not a repository's web address; write https://github.com/OWNER/NAME, or take it out"


def fault_in_branch(branch: str) -> str:
    """Say what is wrong with a branch; nothing where it can be used."""
    return "" if _BRANCH.fullmatch(branch) else "is not a branch's name; write main, or take it out"
