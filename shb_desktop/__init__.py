"""SHB Desktop: the stock companion beside the till."""
