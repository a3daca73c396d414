"""The first form of a new article's files: what can be told of it, and what is to be filled in."""
