"""What of the last site a build takes over: files that it would write again as they are."""

import json
import re
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import cast

from mkdocs.commands.build import get_context
from mkdocs.structure.files import Files
from mkdocs.utils import write_file

from sitegen.cache.memory import key_of
from sitegen.desk.writing import read_same, take_over
from sitegen.hook.drawn import DrawnPage, Entries, OwnFile
from sitegen.hook.policy import with_policy
from sitegen.hook.run import RUN, root_of
from sitegen.standing import COURSE, SITE, Inputs, Standing

_INDEX = "search/search_index.json"
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
_NONE = Standing(inputs=Inputs(), outputs="", warnings=())


class Taking:
    """The last site, for a build that reads nothing but what is known."""

    def __init__(self) -> None:
        """Begin with the site as the last build left it."""
        config = RUN.frame.config
        self._last = COURSE.before or _NONE
        self._site, self._fresh = root_of(config) / SITE, Path(config.site_dir)

    def take_copies(self, files: Files) -> None:
        """Have generated files taken over where MkDocs would copy the same."""
        for path, fingerprint in RUN.made.hashes.items():
            file = files.src_uris.get(path)
            if file and self._last.files.get(path) == fingerprint:
                file.copy_file = partial(self._copy, file.copy_file, path)  # type: ignore[method-assign]

    def _copy(self, copy: Callable[[bool], None], path: str, dirty: bool) -> None:  # noqa: FBT001 - as MkDocs has it
        if self._taken(path) is None:
            copy(dirty)

    def write(self, file: OwnFile) -> None:
        """Write a page, or take it over where it would be the same, with what is found of it."""
        path = file.dest_uri
        key = COURSE.keys[path] = key_of([self._frame, f"{RUN.made.key(file.src_uri)}"])
        is_same = self._last.keys.get(path) == key and self._entries is not None
        content = self._taken(path) if is_same else None
        if content is None:
            self._fill(file)
            return
        policy = _POLICY.search(content)
        RUN.policies |= {policy[1].decode(): None} if policy else {}
        if RUN.frame.index and self._entries:
            RUN.frame.index.add(self._entries.get(file.url, ()))

    def _fill(self, file: OwnFile) -> None:
        """Write a page as MkDocs does where none but the search looks at it, which changes none."""
        page, frame = cast("DrawnPage", file.page), RUN.frame
        page.read_source(frame.config)
        page.render(frame.config, frame.files)
        page.active = True
        html = frame.env.render(get_context(frame.nav, [], frame.config, page))
        page.active = False
        del page.content, page.toc  # nobody asks again, and thousands weigh
        if frame.index:
            frame.index.add_entry_from_context(page)
        write_file(with_policy(html).encode(errors="xmlcharrefreplace"), file.abs_dest_path)

    def _taken(self, path: str) -> bytes | None:
        fingerprint = self._last.files[path]
        content = take_over(f"{self._site}/{path}", f"{self._fresh}/{path}", fingerprint)
        if content is not None:
            COURSE.taken[path] = fingerprint
        return content

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
