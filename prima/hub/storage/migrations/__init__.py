"""The schema's history, for both engines."""
