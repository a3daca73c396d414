"""What ``make benchmark`` times: larger projects, as sound as the one they repeat."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from sitegen.evidence.checking import check_evidence
from tests.benchmark import ROOT, articles_in, checked, enlarged, projects, settings, site_built


def outcomes(files: Mapping[str, bytes], texts: Mapping[str, str]) -> Counter[str]:
    """Count the findings, and the claims by what came out of their check."""
    library, problems = checked(files)
    assert problems == []
    report = check_evidence(library, texts, "2031-05-05")
    claims = Counter(found.outcome for each in report.results.values() for found in each.values())
    return claims + Counter(finding=len(report.findings))


def test_larger_project_is_as_sound_and_as_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_TEXTS", "nowhere")
    files, texts = projects()
    larger, more = enlarged(files, texts, 3)
    assert articles_in(larger) == 3 * articles_in(files)
    once, thrice = outcomes(files, texts), outcomes(larger, more)
    assert once.total() > once["finding"] > 0
    assert thrice == {outcome: 3 * count for outcome, count in once.items()}


def test_site_is_built_as_it_is_set_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("SITE_URL", raising=False)
    found = yaml.safe_load(settings((ROOT / "mkdocs.yml").read_bytes()))
    assert found["theme"]["name"] == "material"
    assert found["site_url"] == ""
    assert "nav" not in found
    (hook,) = found["hooks"]
    assert Path(hook) == ROOT / "build.py"


@pytest.mark.process
def test_project_is_built(capfd: pytest.CaptureFixture[str]) -> None:
    files, _ = projects()
    site_built(files)
    assert capfd.readouterr().err == ""
