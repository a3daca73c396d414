"""The site's public address: ``site_url`` of ``mkdocs.yml``, or the variable that it names."""

import re
from collections.abc import Iterator, Mapping

from sitegen.configuration import SITE_URL, Setting, parse_configuration
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


def site_url_problems(
    mkdocs: bytes, environment: Mapping[str, str], file: str
) -> Iterator[Problem]:
    """Yield what is wrong with the address that the site will have, wherever it was set."""
    found = parse_configuration(mkdocs).settings.get(SITE_URL)
    value, name = _value(found, environment) if found else ("", "")
    if found and (fault := fault_in_site_url(value)):
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
