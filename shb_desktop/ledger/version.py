"""The number of the present schema, known to the book and to its backups."""

SCHEMA = 5
"""`PRAGMA user_version` of the present schema; each migration sets its own."""
