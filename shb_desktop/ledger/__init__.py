"""The book: the only floor that knows SQL."""
