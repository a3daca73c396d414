"""How records that passed every rule become the corpus."""

from sitegen.corpus.linking.library import link
from sitegen.corpus.linking.names import names_in

__all__ = ["link", "names_in"]
