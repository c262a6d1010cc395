"""What opens over a page and goes away again."""
