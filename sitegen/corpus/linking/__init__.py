"""How records that passed every rule become the corpus."""

from sitegen.corpus.linking.library import link

__all__ = ["link"]
