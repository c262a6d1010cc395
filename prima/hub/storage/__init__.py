"""The hub's memory: the only rooms of the city that know SQLAlchemy. SQLite and PostgreSQL by the same code."""
