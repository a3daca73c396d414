"""What an editor answered to what a check asks: a claim that is right needs no other words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sitegen.corpus import Article
from sitegen.evidence.weighing import Fault, Weight


def answered(article: Article, findings: Iterable[Fault]) -> Iterator[Fault]:
    """Yield the findings, those to look at with their answer or what to do if the claim is right.

    One that is answered is a note, and so is an answer to what nothing asks any more.
    """
    claims = {claim.id: claim for claim in article.claims}
    asked = set()
    for finding in findings:
        if finding.weight is not Weight.LOOK:
            yield finding
            continue
        asked.add((finding.claim, finding.rule))
        look = claims[finding.claim].looked.get(finding.rule)
        if look and not look.is_stale:
            yield replace(finding, reason=f"{finding.reason}; looked at: {look.why}", sure=False)
            continue
        told = f'if the claim is right, write under it: looked: {{{finding.rule}: "why"}}'
        if look:
            told = (
                "looked at before the claim or its paragraph changed; look again, and if the claim "
                f"is right, say so in other words under looked.{finding.rule}"
            )
        yield replace(finding, reason=f"{finding.reason}; {told}")
    for claim in article.claims:
        for rule in sorted(claim.looked.keys() - {r for c, r in asked if c == claim.id}):
            path, reason = ("claims", claim.id, "looked", rule), "nothing asks this; take it out"
            yield Fault(path=path, reason=reason, rule="looked")
