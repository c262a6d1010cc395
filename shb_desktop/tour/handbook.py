"""The handbook as a static site: `python dev.py handbook` writes it, with its pictures, into dist/handbuch."""

import argparse
import re
import shutil
import sys
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

from shb_desktop.paths import handbook
from shb_desktop.ui.help import CHAPTERS, heading

_LINK = re.compile(r'href="([a-z]+)\.md"')
_STYLE = """
:root { color-scheme: light dark;
  --text: #14201d; --ground: #f5f7f6; --card: #fff; --line: #e2e8e5; --accent: #0b5f59 }
@media (prefers-color-scheme: dark) {
  :root { --text: #ecf3f1; --ground: #0f1615; --card: #18211f; --line: #293533; --accent: #5eead4; }
}
body { margin: 0; font: 17px/1.6 system-ui, sans-serif; color: var(--text); background: var(--ground); }
.page { display: flex; flex-wrap: wrap; gap: 32px; max-width: 1120px; margin: 0 auto; padding: 32px 24px; }
nav { flex: 0 0 200px; } nav ol { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: 8px 12px; border-radius: 8px; color: inherit; text-decoration: none; }
nav a[aria-current] { background: var(--card); font-weight: 600; }
main { flex: 1 1 480px; min-width: 0; background: var(--card); border-radius: 12px; padding: 8px 32px 32px; }
a { color: var(--accent); } img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 8px; border-bottom: 1px solid var(--line); }
code { background: var(--ground); padding: 2px 6px; border-radius: 4px; }
"""


def write(folder: Path, pictures: Path) -> None:
    """Write the site into `folder`; a picture that is not in `pictures` is left out."""
    (folder / "bilder").mkdir(parents=True, exist_ok=True)
    (folder / "style.css").write_text(_STYLE.lstrip(), encoding="utf-8")
    reader = MarkdownIt("commonmark").enable("table")
    for name in CHAPTERS:
        written = (handbook() / f"{name}.md").read_text(encoding="utf-8")
        for picture in re.findall(r"bilder/([a-z-]+\.png)", written):
            if (pictures / picture).exists():
                shutil.copyfile(pictures / picture, folder / "bilder" / picture)
            else:
                written = re.sub(rf"!\[[^\]]*\]\(bilder/{picture}\)\n", "", written)
        body = _LINK.sub(r'href="\1.html"', reader.render(written))
        place = "index" if name == CHAPTERS[0] else name
        (folder / f"{place}.html").write_text(_page(name, body), encoding="utf-8")


def _page(name: str, body: str) -> str:
    links = "".join(_entry(chapter, chapter == name) for chapter in CHAPTERS)
    title = escape(heading(handbook() / f"{name}.md"))
    return (
        f'<!doctype html>\n<html lang="de"><head><meta charset="utf-8"><title>{title} – SHB Desktop</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="style.css">'
        f'</head><body><div class="page"><nav aria-label="Kapitel"><ol>{links}</ol></nav><main>\n'
        f"{body.replace('start.html', 'index.html')}</main></div></body></html>\n"
    )


def _entry(chapter: str, here: bool) -> str:
    place = "index" if chapter == CHAPTERS[0] else chapter
    current = ' aria-current="page"' if here else ""
    return f'<li><a href="{place}.html"{current}>{escape(heading(handbook() / f"{chapter}.md"))}</a></li>'


def main(arguments: list[str] | None = None) -> int:
    """`handbook [FOLDER] [--pictures FOLDER]`."""
    parser = argparse.ArgumentParser(prog="python -m shb_desktop.tour.handbook", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("dist/handbuch"))
    parser.add_argument("--pictures", type=Path, default=Path("dist/pictures/de"))
    call = parser.parse_args(arguments)
    write(call.folder, call.pictures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
