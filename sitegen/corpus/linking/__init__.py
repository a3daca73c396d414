"""How records that passed every rule become the corpus."""
