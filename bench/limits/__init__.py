"""The raw limits: the same durable work with the least possible code."""
