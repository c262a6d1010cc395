from tests.shop import book, clock
from tests.sync.answers import article

__all__ = ["article", "book", "clock"]
