"""YAML as editors write it: text in, plain data with the place of every value out."""

from sitegen.yamltext.document import FILL_IN, Document, Mark, Path, Text, problem_at
from sitegen.yamltext.parsing import fault_in_settings, parse_yaml
from sitegen.yamltext.reasons import LOADER, mark_of, why_unreadable
