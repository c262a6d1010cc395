"""The reference hub: what a city runs."""
