"""What every page has to be: accessible, nothing cut off. Remembers where it looked, for test_every_page.py."""

import urllib.parse

from axe_playwright_python.sync_playwright import Axe

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Of every page that was looked at: its path, language and width.
LOOKED = set()


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


def look(page, name, picture=None):
    """Checks the page as it stands; `picture` is where its screenshot goes."""
    if picture:
        page.screenshot(path=picture, full_page=True)
    checked = page if page.mirror is None else reflect(page)
    overflow = checked.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, f"{name} scrolls sideways"
    found = violations(checked)
    assert found == [], name
    LOOKED.add((urllib.parse.urlsplit(page.url).path, page.language, page.viewport_size["width"]))


def violations(page):
    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
    found = Axe().run(page, options=options).response["violations"]
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
