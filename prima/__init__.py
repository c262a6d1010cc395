"""PRIMA: the contract between a town and its shops, and the reference hub."""
