"""What holds a brief to its article: text in, findings out; no text is kept."""
