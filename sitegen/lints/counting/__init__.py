"""What a sentence counts of articles and origins, and what it rests on."""
