"""What the site knows: articles and claims, themes and what rests on claims. All frozen."""
