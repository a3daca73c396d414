"""A text's fingerprints as a file: ``7 <hash>`` a line, a paragraph's number and its SHA-256."""

import re
from collections.abc import Mapping

from sitegen.problems import MOST_LINES, Problem, Rule, problem_of_file, quoted

_LINE = re.compile(r"([1-9][0-9]{0,3}) ([0-9a-f]{64})", re.ASCII)


def parse_fingerprints(content: bytes, file: str) -> tuple[dict[int, str], list[Problem]]:
    """Read the hash of each paragraph, and a problem for every line that is none."""
    hashes: dict[int, str] = {}
    problems: list[Problem] = []
    for i, line in enumerate(content.decode("utf-8", errors="replace").split("\n"), start=1):
        written = line.rstrip("\r")
        match = _LINE.fullmatch(written)
        if match and int(match[1]) in hashes:
            message = f"paragraph {match[1]} stands twice; keep one"
            problems.append(problem_of_file(file, Rule.LISTED_TWICE, message, line=i))
        elif match:
            hashes[int(match[1])] = match[2]
        elif written:
            message = (
                f"{quoted(written)} is no paragraph's number and hash; "
                'have the file written again with "python build.py new --refresh"'
            )
            problems.append(problem_of_file(file, Rule.NOT_A_FINGERPRINT, message, line=i))
        if len(problems) == MOST_LINES:
            break
    return hashes, problems


def format_fingerprints(hashes: Mapping[int, str]) -> str:
    """Return the file's text, paragraphs in order."""
    return "".join(f"{number} {hashes[number]}\n" for number in sorted(hashes))
