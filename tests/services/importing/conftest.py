from tests.shop import book, clock

__all__ = ["book", "clock"]
