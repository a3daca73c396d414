"""What is known of each language that articles are read in; nothing else knows one by name."""
