"""Invented paragraphs with right and wrong claims in pairs, and how well ``verify`` reads them.

``open/`` is what the rules were made with, ``aside/`` what they are measured by: whoever works on
the rules does not read it. ``python -m tests.readings --show`` shows failing cases of ``open/``.
"""
