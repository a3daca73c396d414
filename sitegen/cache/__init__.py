"""What one run remembers for the next: in memory, and on disk."""
