"""YAML as editors write it: text in, plain data with the place of every value out."""

from sitegen.yamltext.document import Document, Path, Text
from sitegen.yamltext.parsing import parse_yaml

__all__ = ["Document", "Path", "Text", "parse_yaml"]
