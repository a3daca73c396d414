"""What editors write: one declaration a record gives its types, its errors and its schema."""

from sitegen.records.brief import Brief
from sitegen.records.claim import ClaimRecord
from sitegen.records.figure import AMOUNTS, FigureRecord
from sitegen.records.parsing import parse_record
from sitegen.records.recorded import format_fingerprints, parse_fingerprints
from sitegen.records.seed import Seed
from sitegen.records.theme import JudgementRecord, QuestionRecord, StatementRecord, ThemeRecord
from sitegen.records.vocabulary import ActorRecord, Site, Vocabulary
