"""Where the frozen program begins: the window, or under the name `shb` the command line."""

import sys
from pathlib import Path

if Path(sys.argv[0]).stem == "shb":
    from shb_desktop import cli

    sys.exit(cli.main())

from shb_desktop.__main__ import main

sys.exit(main())
