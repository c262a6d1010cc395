"""The PRIMA API over HTTP: requests checked, services called, answers written."""
