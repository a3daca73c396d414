"""What ``make benchmark`` times: larger projects, as sound as the one they repeat."""

from collections import Counter
from collections.abc import Mapping

import pytest
import yaml

from sitegen.evidence.checking import check_evidence
from tests.benchmark import ROOT, articles_in, checked, enlarged, projects, without_hook


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


def test_site_is_built_as_it_is_set_up_but_for_the_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SITE_URL", raising=False)
    settings = yaml.safe_load(without_hook((ROOT / "mkdocs.yml").read_bytes()))
    assert settings["theme"]["name"] == "material"
    assert settings["site_url"] == ""
    assert settings.keys().isdisjoint({"hooks", "nav"})
