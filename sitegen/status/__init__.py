"""What an editor-in-chief sees at a glance: how far the briefs are and what needs another look."""
