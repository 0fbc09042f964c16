"""The officers' desk by clicking: a report taken by telephone becomes a case, with files, documents and refusals."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from pypdf import PdfReader

from test_pages import RULES

PASSWORD = "sample-Only-2026"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63600000020001"
    "54a24f5f0000000049454e44ae426082")


class Office:
    """Everybody of the office, each at a browser of her own."""

    def __init__(self, browser, site, language, width, screens):
        self.browser, self.site, self.language, self.width, self.screens = browser, site, language, width, screens
        self.pages = {}

    def at(self, person):
        if person not in self.pages:
            # The page's own policy would keep the checker's script out.
            context = self.browser.new_context(
                viewport={"width": self.width, "height": 800}, bypass_csp=True,
                locale={"zh": "zh-CN", "en": "en-GB"}[self.language])
            page = context.new_page()
            page.goto(self.site + "/desk")
            page.fill("#id", person)
            page.fill("input[type=password]", PASSWORD)
            page.locator("main button").first.click()
            assert page.url == self.site + "/desk"
            self.pages[person] = page
        return self.pages[person]

    def look(self, page, name):
        page.screenshot(path=self.screens / f"{name}-{self.language}-{self.width}.png", full_page=True)
        overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow <= 0, f"{name} scrolls sideways"
        found = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response["violations"]
        assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in found] == [], name

    def fill(self, page, fields, ticks, files):
        for tick in ticks:
            page.check(tick)
        for name, typed in fields.items():
            page.fill(f"[name='{name}']", typed)
        for name, path in files.items():
            page.set_input_files(f"#{name}", path)
        page.locator("main form button").first.click()

    def act(self, person, matter, act, fields={}, ticks=(), files={}, look=False):
        page = self.at(person)
        page.goto(f"{self.site}/desk/matter/{matter}/act/{act}")
        if look:
            self.look(page, f"desk-{act}")
        self.fill(page, fields, ticks, files)
        assert page.locator(".errors").count() == 0, page.inner_text(".errors")
        if look:
            self.look(page, f"desk-{act}-review")
        page.locator("button.is-seal").click()
        assert page.url.startswith(f"{self.site}/desk/matter/{matter}?done="), page.inner_text("main")[:500]
        return page

    def found(self, page, *known):
        """The one matter on the page that is not known yet."""
        matters = set(re.findall(r"/desk/matter/(\w{26})", page.inner_html("main"))) - set(known)
        assert len(matters) == 1, matters
        return matters.pop()

    def close(self):
        for page in self.pages.values():
            page.context.close()


def chosen(name, value):
    return f"input[name='{name}'][value='{value}']"


@pytest.mark.parametrize("language, width", [("zh", 1280), ("en", 360)])
def test_case(browser, site, screens, tmp_path, language, width):
    office = Office(browser, site, language, width, screens)
    counter = office.at("counter")
    counter.goto(site + "/desk/file/infringement-report/register")
    office.look(counter, "desk-register")
    photo = tmp_path / "柜台.png"
    photo.write_bytes(PNG)
    office.fill(
        counter,
        {"received-y": "2026", "received-m": "1", "received-d": "5", "seen-on-y": "2026", "seen-on-m": "1",
         "seen-on-d": "4", "facts": "电话反映：店里卖仿冒茶叶", "where": "示例路8号"},
        [chosen("channel", "telephone"), chosen("right-kind", "trademark"), chosen("place", "shop"),
         chosen("identity", "anonymous")], {"files": photo})
    assert "柜台.png" in counter.inner_text("main") or "1" in counter.inner_text("main")
    counter.locator("button.is-seal").click()
    report = re.search(r"/desk/matter/(\w{26})", counter.url).group(1)
    office.look(counter, "desk-matter-new")
    # Received long ago, so that its light is red.
    dispatcher = office.at("dispatcher")
    dispatcher.goto(site + "/desk?light=late")
    assert report in dispatcher.inner_html("main")
    office.look(dispatcher, "desk-queue")
    office.act("dispatcher", report, "accept", ticks=[chosen("unit", "station")], look=True)

    head = office.at("head")
    head.goto(f"{site}/desk/matter/{report}")
    verification = office.found(head, report)
    # One officer is not enough.
    head.goto(f"{site}/desk/matter/{verification}/act/assign")
    office.fill(head, {}, ["input[value=officer1]"], {})
    assert head.locator(".errors").count() == 1 and head.is_checked("input[value=officer1]")
    office.look(head, "desk-refused")
    officers = ["input[value=officer1]", "input[value=officer2]"]
    office.act("head", verification, "assign", ticks=officers)
    page = office.act(
        "officer1", verification, "visit",
        {"began-y": "2026", "began-m": "1", "began-d": "6", "began-t": "9:00", "ended-y": "2026", "ended-m": "1",
         "ended-d": "6", "ended-t": "10:00", "place": "示例路8号", "findings": "货架上有仿冒茶叶四十袋"},
        [*officers, chosen("told", "yes"), chosen("presence", "present")], {"files": photo})
    office.look(page, "desk-matter")
    with page.expect_download() as download:
        page.get_by_role("link", name="柜台.png").first.click()
    assert open(download.value.path(), "rb").read() == PNG and download.value.suggested_filename == "柜台.png"
    page.goto(f"{site}/desk/matter/{verification}")
    page.locator("a[href*='/document/'][href*='site-record']").first.click()
    assert "货架上有仿冒茶叶四十袋" in page.inner_text("article.doc")
    office.look(page, "desk-document")
    answer = page.request.get(page.url + "/pdf")
    assert answer.status == 200 and answer.headers["content-type"] == "application/pdf"
    (tmp_path / "record.pdf").write_bytes(answer.body())
    text = "".join(sheet.extract_text() for sheet in PdfReader(tmp_path / "record.pdf").pages)
    assert "货架上有仿冒茶叶四十袋" in text.replace("\n", "")

    office.act(
        "officer1", verification, "propose", {"facts": "现场看到仿冒茶叶四十袋"}, [chosen("proposal", "filed")])
    office.act(
        "bureau", verification, "decide", {"party": "示例百货商行", "reason": "有证据证明违法事实"},
        [chosen("decision", "filed"), chosen("harm", "no"), *officers], look=True)
    officer = office.at("officer1")
    officer.goto(f"{site}/desk/matter/{verification}")
    case = office.found(officer, report, verification)
    officer.goto(f"{site}/desk/matter/{case}")
    office.look(officer, "desk-case")
    assert "示例百货商行" in officer.inner_text("main")
    officer.locator("main .timer a").first.click()
    office.look(officer, "desk-clock")
    # What is not for everybody's eyes: another unit's officer finds nothing.
    stranger = office.at("brigade")
    stranger.goto(f"{site}/desk/matter/{case}")
    assert "没有" in stranger.inner_text("h1") or "Not found" in stranger.inner_text("h1")
    office.close()


@pytest.mark.parametrize("language, width", [("zh", 1280), ("en", 360)])
def test_publication(browser, site, screens, language, width):
    """Who handled the case enters what is published, is shown what should be masked, and does not let it out herself."""
    office = Office(browser, site, language, width, screens)
    page = office.at("officer1")
    page.goto(site + "/desk?view=mine&procedure=penalty-disclosure")
    for matter in re.findall(r"/desk/matter/(\w{26})", page.inner_html("main table")):
        page.goto(f"{site}/desk/matter/{matter}/act/enter")
        if page.locator("button[name=then], #text").count() and page.locator(".errors").count() == 0:
            break
    else:
        pytest.fail("nothing waits to be entered")
    fields = {
        "number": "示例市监处罚〔示例〕9号", "published-party": "示例百货商行", "breach": "销售侵权商品", "imposed": "罚款1000元",
        "authority": "示例区市场监督管理局", "text": "当事人：示例百货商行\n联系电话：13900000000\n罚款1000元。"}
    for part, typed in zip("ymd", ("2026", "1", "5")):
        fields[f"decided-on-{part}"] = typed
    page.select_option("#kind", "trademark")
    office.fill(page, fields, [], {})
    assert page.locator(".errors").count() == 0, page.inner_text(".errors")
    assert "13900000000" in page.inner_text(".notice")
    office.look(page, "desk-masking-open")
    page.locator("button[name=_mask]").click()
    assert "⟦13900000000⟧" in page.input_value("#text")
    page.locator("main form button").first.click()
    assert page.locator("button[name=_mask]").count() == 0
    assert "13900000000" not in page.inner_text("article.doc")
    office.look(page, "desk-masking")
    page.locator("button.is-seal").click()
    assert f"/desk/matter/{matter}?done=" in page.url
    publisher = office.act(
        "publisher", matter, "approve", ticks=[chosen("reviewed", "yes"), chosen("duration", "short")])
    publisher.goto(site + "/decisions")
    publisher.get_by_role("link", name="示例百货商行").first.click()
    assert "13900000000" not in publisher.content()
    office.look(publisher, "decision")
    office.close()
