"""The officers' desk by clicking: a report taken by telephone becomes a case, with files, documents and refusals."""

import re
import zipfile

import pytest
from pypdf import PdfReader

from looking import close_window, look, open_window
from office import PNG
from word import words

PASSWORD = "sample-Only-2026"


class Office:
    """Everybody of the office, each at a browser of her own."""

    def __init__(self, browser, site, language, width, pictures):
        self.browser, self.site, self.language, self.width, self.pictures = browser, site, language, width, pictures
        self.pages = {}

    def at(self, person):
        if person not in self.pages:
            page = open_window(self.browser, self.language, self.width)
            page.goto(self.site + "/desk")
            page.fill("#id", person)
            page.fill("input[type=password]", PASSWORD)
            page.locator("main button").first.click()
            assert page.url == self.site + "/desk"
            self.pages[person] = page
        return self.pages[person]

    def look(self, page, name):
        look(page, name, self.pictures)

    def fill(self, page, fields, ticks, files):
        for tick in ticks:
            page.check(tick)
        for name, typed in fields.items():
            page.fill(f"[name='{name}']", typed)
        for name, path in files.items():
            page.set_input_files(f"#{name}", path)
        page.locator("main form .button-row button").first.click()

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
            close_window(page)


def chosen(name, value):
    return f"input[name='{name}'][value='{value}']"


@pytest.mark.parametrize("language, width", [("zh", 1280), ("en", 360)])
def test_case(browser, site, pictures, tmp_path, language, width):
    office = Office(browser, site, language, width, pictures)
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
    # Whoever called is given a number, which is shown once.
    counter.locator("form[action$='/receipt'] button").click()
    assert counter.locator(".receipt-code").count() == 1
    office.look(counter, "desk-slip")
    counter.goto(f"{site}/desk/matter/{report}")
    assert counter.locator(".receipt-code").count() == 0
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
    word = page.request.get(page.url + "/docx")
    assert word.status == 200 and "wordprocessingml" in word.headers["content-type"]
    assert "货架上有仿冒茶叶四十袋" in words(word.body())
    (tmp_path / "record.pdf").write_bytes(answer.body())
    text = "".join(sheet.extract_text() for sheet in PdfReader(tmp_path / "record.pdf").pages)
    assert "货架上有仿冒茶叶四十袋" in text.replace("\n", "")
    # All documents of the matter at once: the same, byte for byte.
    page.goto(f"{site}/desk/matter/{verification}")
    papers = page.locator("a[href*='/document/']").count()
    with page.expect_download() as download:
        page.locator("a[href$='/documents.zip']").click()
    assert download.value.suggested_filename == f"文书-{verification[:8].upper()}.zip"
    with zipfile.ZipFile(download.value.path()) as archive:
        assert archive.testzip() is None and len(archive.namelist()) == papers >= 1
        assert answer.body() in [archive.read(name) for name in archive.namelist()]
        assert all(re.fullmatch(r"\S+( \S+)? [0-9A-Z]{8}-\d+\.pdf", name) for name in archive.namelist())
        assert all(PdfReader(archive.open(name)).pages for name in archive.namelist())

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
    for person, status in ((office.at("officer1"), 200), (stranger, 404)):
        assert person.request.get(f"{site}/desk/matter/{verification}/documents.zip").status == status
    office.close()
