"""The number of the present schema, known to the book and to its backups."""

SCHEMA = 4
"""`PRAGMA user_version` of the present schema; each migration sets its own."""
