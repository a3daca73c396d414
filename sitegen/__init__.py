"""Turn curated YAML briefs into a site: read, check, link, plan its pages and draw them.

``desk`` reads the editors' files and writes ``docs/``; everything between is a function of its
arguments: YAML text becomes ``records``, ``rules`` find problems in them, ``corpus`` links them,
frozen, and ``views`` plan pages of it.
"""
