"""How an older book becomes a present one, step by step (alembic)."""
