"""What of the last site stays: files that a build would write again as they are."""

import json
import os
import stat
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
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
from sitegen.desk.reading import content_of
from sitegen.desk.refilling import below, can_stay
from sitegen.desk.stamps import stamp_of, sum_of
from sitegen.hook.drawn import DrawnPage, Entries, OwnFile, entries_of
from sitegen.hook.policy import with_policy
from sitegen.hook.run import RUN, root_of
from sitegen.standing import SITE

_INDEX = "search/search_index.json"
Written = tuple[str, str, Entries]
"""Of a page as it was written its hash, its policy, and what search finds."""


class Taking:
    """The last site, for a build that reads nothing but what is known."""

    def __init__(self) -> None:
        """Begin with the site as the last build left it."""
        config = RUN.frame.config
        self._last = COURSE.before or Standing()
        self._written: dict[str, Written] = {}
        self._site = root_of(config) / SITE
        self._there = dict[str, os.stat_result]()
        if COURSE.before and can_stay(self._site, Path(config.site_dir)):
            with suppress(OSError):
                self._there = below(self._site)

    def write(
        self, files: Files, *, inclusion: Callable[[InclusionLevel], bool], **_: object
    ) -> None:
        """Write all but the navigation's pages, and what would be the same as it is.

        Many pages are written on all cores; what is known of each is noted in their order.
        """
        static = [f for f in files if not f.is_documentation_page() and inclusion(f.inclusion)]
        own = [file for file in static if isinstance(file, OwnFile)]
        fresh = [file for file in own if not self._is_same(file)]

        def others() -> None:
            for file in static:
                if not isinstance(file, OwnFile):
                    self._copy(file)

        for _some, written in on_other_cores(fresh, self._filled, others):
            self._written |= written
        for path in (file.dest_uri for file in own):
            COURSE.written[path], policy, entries = self._written[path]
            COURSE.policies[path] = sys.intern(policy)
            RUN.policies |= {policy: None} if policy else {}
            if RUN.frame.index:
                RUN.frame.index.add(entries)

    def _copy(self, file: File) -> None:
        """Copy a file as MkDocs does, but one that is generated and there."""
        path, fingerprint = file.dest_uri, RUN.made.hashes.get(file.src_uri, "")
        if not fingerprint:
            file.copy_file()
            return
        COURSE.written[path] = fingerprint
        if self._last.files.get(path) != fingerprint or not self._stays(path):
            write_file(content_of(f"{file.abs_src_path}"), file.abs_dest_path)

    def _is_same(self, file: OwnFile) -> bool:
        """Say whether a page stays, and note what is found of it."""
        path = file.dest_uri
        key = COURSE.keys[path] = key_of([self._frame, f"{RUN.made.key(file.src_uri)}"])
        is_same = self._last.keys.get(path) == key and self._entries is not None
        if is_same and self._stays(path):
            entries = (self._entries or {}).get(file.url, [])
            self._written[path] = self._last.files[path], self._last.policies[path], entries
        return path in self._written

    def _stays(self, path: str) -> bool:
        """Say whether a file of the last site is there as it was written, to stay."""
        if self._is_as_written(path):
            COURSE.staying[path] = stamp_of(self._there[path])
        return path in COURSE.staying

    def _is_as_written(self, path: str) -> bool:
        found = self._there.get(path)
        with suppress(OSError):
            if found and stat.S_ISREG(found.st_mode):
                return sum_of(f"{self._site}/{path}", found) == self._last.files.get(path)
        return False

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
        return manifest.fingerprint(content), "".join(policies), entries_of(page)

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
        if not self._is_as_written(_INDEX):
            return None
        found: dict[str, Entries] = {}
        for entry in json.loads(content_of(f"{self._site}/{_INDEX}"))["docs"]:
            found.setdefault(entry["location"].partition("#")[0], []).append(entry)
        return found
