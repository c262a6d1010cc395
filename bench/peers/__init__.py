"""Other people's programs that do what ours do; installed below .cache when a benchmark asks for them."""
