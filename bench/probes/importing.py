"""An import in a process of its own: how far above its beginning the memory rises."""

import json
import sys
from pathlib import Path

from bench import shop
from bench.measuring import most_resident_mb, resident_mb
from shb_desktop.services.importing import booking, plan


def main(book: Path, small: Path, file: Path) -> None:
    """Import a small list, so that every library is loaded, then the large one."""
    opened = shop.opened(book)
    booking.run(opened, plan.look(small))
    before = resident_mb()
    booking.run(opened, plan.look(file))
    print(json.dumps({"before": before, "most": most_resident_mb()}))
    opened.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
