"""Turn curated YAML briefs into Markdown pages: read, check, link, render.

``desk`` reads the editors' files and writes ``docs/``; everything between is a function of its
arguments: YAML text becomes ``records``, ``rules`` find problems in them, ``linking`` joins them
to a frozen ``corpus``, and ``views`` make ``{path: text}`` of it.
"""
