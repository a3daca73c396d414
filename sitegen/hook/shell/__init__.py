"""The theme's template once a kind of page; other pages of the kind fill in what is theirs."""
