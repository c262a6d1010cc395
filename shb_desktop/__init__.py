"""SHB Desktop: the stock companion beside the till."""

__version__ = "0.1.0"
