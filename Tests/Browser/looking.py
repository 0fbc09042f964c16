"""What every page has to be: accessible, nothing cut off. Remembers where it looked, for test_every_page.py."""

import json
import os
import pathlib
import urllib.parse

from axe_playwright_python.base import AXE_SCRIPT

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Of every page that this process looked at: its path, language and width.
LOOKED = set()
# Where processes that share the tests out among them write the same down, one file each.
SHARED = os.environ.get("ZHIDUN_LOOKED")


class Pictures:
    """Screenshots of what was looked at, in a folder; none where there is no folder."""

    def __init__(self, folder):
        self.folder = folder

    def take(self, page, name):
        if self.folder:
            self.folder.mkdir(parents=True, exist_ok=True)
            width = page.viewport_size["width"]
            page.screenshot(path=self.folder / f"{name}-{page.language}-{width}.png", full_page=True)


def open_window(browser, language, width, script=True):
    """A browser of somebody's own. The page's own policy would keep the checker's script out."""
    kind = {"viewport": {"width": width, "height": 800}, "locale": {"zh": "zh-CN", "en": "en-GB"}[language],
            "bypass_csp": True}
    page = browser.new_context(java_script_enabled=script, **kind).new_page()
    # Without scripts nothing can be checked in the page itself, so a second window gets the same page to check.
    page.mirror = None if script else browser.new_context(**kind).new_page()
    page.language = language
    return page


def close_window(page):
    if page.mirror:
        page.mirror.context.close()
    page.context.close()


def look(page, name, pictures=Pictures(None)):
    """Checks the page as it stands."""
    pictures.take(page, name)
    checked = page if page.mirror is None else reflect(page)
    overflow = checked.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, f"{name} scrolls sideways"
    found = violations(checked)
    assert found == [], name
    remember(urllib.parse.urlsplit(page.url).path, page.language, page.viewport_size["width"])


def remember(*place):
    """That a page was looked at, at once: a process that is ended later was there all the same."""
    if place not in LOOKED and SHARED:
        with open(pathlib.Path(SHARED) / f"{os.getpid()}.jsonl", "a") as file:
            file.write(json.dumps(place) + "\n")
    LOOKED.add(place)


def looked():
    """What this process looked at, and all those that it shares the tests with."""
    files = sorted(pathlib.Path(SHARED).glob("*.jsonl")) if SHARED else []
    return LOOKED | {tuple(json.loads(line)) for file in files for line in file.read_text().splitlines()}


def violations(page):
    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate("options => axe.run(options).then(found => found.violations)", options)
    return [(violation["id"], [node["html"] for node in violation["nodes"]]) for violation in found]


def reflect(page):
    """The mirror, showing what the page shows, at the same address."""
    html, mirror = page.content(), page.mirror
    mirror.unroute_all()
    mirror.route(
        lambda address: urllib.parse.urlsplit(address).path == urllib.parse.urlsplit(page.url).path,
        lambda route: route.fulfill(content_type="text/html; charset=utf-8", body=html))
    mirror.goto(page.url)
    return mirror
