"""What tables show, a page of rows at a time."""
