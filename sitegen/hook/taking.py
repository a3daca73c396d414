"""What of the last site a build takes over: files that it would write again as they are."""

import json
import re
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import cast

from mkdocs.commands.build import get_context
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import write_file

from sitegen.cache.cores import on_other_cores
from sitegen.cache.memory import key_of
from sitegen.course import COURSE, Standing
from sitegen.desk import manifest
from sitegen.desk.writing import read_same, take_over
from sitegen.hook.drawn import DrawnPage, Entries, OwnFile, entries_of
from sitegen.hook.policy import with_policy
from sitegen.hook.run import RUN, root_of
from sitegen.standing import SITE

_INDEX = "search/search_index.json"
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
Written = tuple[str, dict[str, None], Entries]
"""Of a page as it was written its hash, its policies, and what search finds."""


class Taking:
    """The last site, for a build that reads nothing but what is known."""

    def __init__(self) -> None:
        """Begin with the site as the last build left it."""
        config = RUN.frame.config
        self._last = COURSE.before or Standing()
        self._written: dict[str, Written] = {}
        self._site, self._fresh = root_of(config) / SITE, Path(config.site_dir)

    def write(
        self, files: Files, *, inclusion: Callable[[InclusionLevel], bool], **_: object
    ) -> None:
        """Write all but the navigation's pages, or take over what would be the same.

        Many pages are written on all cores; what is known of each is noted in their order.
        """
        static = [f for f in files if not f.is_documentation_page() and inclusion(f.inclusion)]
        own = [file for file in static if isinstance(file, OwnFile)]
        fresh = [file for file in own if not self._is_taken(file)]

        def others() -> None:
            for file in static:
                if not isinstance(file, OwnFile):
                    self._copy(file)

        for _some, written in on_other_cores(fresh, self._filled, others):
            self._written |= written
        for file in own:
            COURSE.written[file.dest_uri], policies, entries = self._written[file.dest_uri]
            RUN.policies |= policies
            if RUN.frame.index:
                RUN.frame.index.add(entries)

    def _copy(self, file: File) -> None:
        """Copy a file as MkDocs does; of one that is generated another name is enough."""
        path, fingerprint = file.dest_uri, RUN.made.hashes.get(file.src_uri, "")
        if self._last.files.get(path) != fingerprint or self._taken(path) is None:
            file.copy_file()
        COURSE.written |= {path: fingerprint} if fingerprint else {}

    def _is_taken(self, file: OwnFile) -> bool:
        """Take a page over, with what is found of it; say whether it would be the same."""
        path = file.dest_uri
        key = COURSE.keys[path] = key_of([self._frame, f"{RUN.made.key(file.src_uri)}"])
        is_same = self._last.keys.get(path) == key and self._entries is not None
        content = self._taken(path) if is_same else None
        if content is None:
            return False
        policies = {found.decode(): None for found in _POLICY.findall(content)[:1]}
        entries = (self._entries or {}).get(file.url, [])
        self._written[path] = self._last.files[path], policies, entries
        return True

    def _filled(self, files: Sequence[OwnFile]) -> dict[str, Written]:
        return {file.dest_uri: self._fill(file) for file in files}

    def _fill(self, file: OwnFile) -> Written:
        """Write a page as MkDocs does where none but the search looks at it, which changes none."""
        page, frame = cast("DrawnPage", file.page), RUN.frame
        page.read_source(frame.config)
        page.render(frame.config, frame.files)
        page.active = True
        html = frame.env.render(get_context(frame.nav, [], frame.config, page))
        page.active = False
        del page.content, page.toc  # nobody asks again, and thousands weigh
        policies: dict[str, None] = {}
        content = with_policy(html, policies).encode(errors="xmlcharrefreplace")
        write_file(content, file.abs_dest_path)
        return manifest.fingerprint(content), policies, entries_of(page)

    def _taken(self, path: str) -> bytes | None:
        return take_over(f"{self._site}/{path}", f"{self._fresh}/{path}", self._last.files[path])

    @cached_property
    def _frame(self) -> str:
        """Return a hash of what each page is put into."""
        nav = (repr((page.title, page.url, page.meta)) for page in RUN.frame.nav.pages)
        feeds = repr(RUN.frame.config.extra.get("feeds"))
        return key_of([COURSE.inputs.frame, feeds, RUN.day, *nav])

    @cached_property
    def _entries(self) -> dict[str, Entries] | None:
        """Return what is found of each page of the last site, by its address, if that is known."""
        if RUN.frame.index is None:
            return {}
        index = read_same(f"{self._site}/{_INDEX}", self._last.files.get(_INDEX, ""))
        if index is None:
            return None
        found: dict[str, Entries] = {}
        for entry in json.loads(index)["docs"]:
            found.setdefault(entry["location"].partition("#")[0], []).append(entry)
        return found
