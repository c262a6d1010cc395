"""What a scan is, before a page acts on it."""

from shb_desktop.domain.barcode import ScanKind, UnreadableCode, read


def is_pickup(code: str) -> bool:
    """Whether a scan can only be a reservation's code: that is the counter's, whatever is being done."""
    try:
        found = read(code)
    except UnreadableCode:
        return False
    return found.kind is ScanKind.PICKUP and not found.alternative_key
