"""How pages print, how they are walked by keyboard, and the desk for who reads large or in high contrast."""

import io
import re
import unicodedata

import pytest
from pypdf import PdfReader

from looking import close_window, look, open_window, violations
from test_desk import PASSWORD, chosen
from test_pages import PAGES, open_page

NEVER_PRINTED = ".nav, .tools, .side, .skip, .button, .filters, .tabs, .pages, .upload, .exit"


def sign_in(browser, site, person, language="zh", width=1280):
    page = open_page(browser, site, "/desk", language, width, bypass_csp=True)
    page.fill("#id", person)
    page.fill("input[type=password]", PASSWORD)
    page.locator("main button").first.click()
    return page


def matter(page, site):
    """The first matter of the queue on which something can be done."""
    page.goto(site + "/desk")
    for path in [link.get_attribute("href") for link in page.locator("main tbody th a").all()]:
        page.goto(site + path)
        if page.locator("a[href*='/act/']").count():
            return path
    pytest.fail("nothing can be done on any matter")


def printed(page):
    """The page as a printer gets it: how many sheets, and their words."""
    assert page.locator(NEVER_PRINTED).evaluate_all("all => all.length") > 0
    page.emulate_media(media="print")
    shown = page.evaluate(
        "what => [...document.querySelectorAll(what)].filter(e => e.getBoundingClientRect().width > 0)"
        ".map(e => e.outerHTML)", NEVER_PRINTED)
    assert shown == []
    sheets = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
    for sheet in sheets:
        assert abs(float(sheet.mediabox.width) - 595) < 2 and abs(float(sheet.mediabox.height) - 842) < 2
    page.emulate_media(media="screen")
    return [words(sheet.extract_text()) for sheet in sheets]


def words(text):
    """Without blanks; some viewers take 示 for the radical that looks the same."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


@pytest.mark.parametrize("name", ["home", "decisions", "due-explained", "rule", "similar-found", "components-receipt"])
def test_public_pages_print(browser, site, name):
    page = open_page(browser, site, PAGES[name], "zh")
    title = words(page.locator("h1").first.inner_text())
    assert title in printed(page)[0]
    page.context.close()


def test_desk_prints(browser, site):
    page = sign_in(browser, site, "officer1")
    rows = page.locator("main tbody tr").count()
    sheets = printed(page)
    assert len(sheets) > 1 and rows > 15
    for sheet in sheets[:2]:
        assert "办件" in sheet and "还剩" in sheet and "承办" in sheet, "the head of the table is on every sheet"
    path = matter(page, site)
    sheets = printed(page)
    assert "其他环节的动作" not in "".join(sheets), "a closed list would be an empty sheet"
    assert "经过" in "".join(sheets)
    # Nothing pushes a heading alone to the end of a sheet, and no sheet is nearly empty but the last.
    assert all(len(sheet) > 60 for sheet in sheets[:-1])
    page.goto(f"{site}{path}")
    page.context.close()


def test_the_receipt_is_one_sheet_and_a_file(browser, site):
    page = open_page(browser, site, "/report", "zh", bypass_csp=True)
    page.check("input[value=report]")
    go = page.get_by_role("button", name="继续", exact=True)
    go.click()
    page.check("input[value=trademark]")
    leave = page.get_by_role("link", name="快速离开本页")
    assert leave.get_attribute("href") == "about:blank" and "noreferrer" in leave.get_attribute("rel")
    go.click()
    page.check("input[value=online]")
    go.click()
    for part, typed in zip("ymd", ("2026", "13", "1")):
        page.fill(f"#seen-on-{part}", typed)
    go.click()
    # The one question of the page need not be named in its error.
    assert page.locator(".error").inner_text().endswith("月份应在1至12之间，您填的是“13”")
    page.fill("#seen-on-m", "1")
    go.click()
    page.fill("#facts", "网店里有仿冒茶叶")
    go.click()
    page.check("input[value=anonymous]")
    go.click()
    assert page.locator("main h2").all_inner_texts() == ["看到了什么", "材料", "您的身份", "提交"]
    page.check("#true")
    page.get_by_role("button", name="提交举报").click()
    groups = page.locator(".receipt-code span").all_inner_texts()
    sheets = printed(page)
    assert len(sheets) == 1 and "".join(groups) in sheets[0] and "/track" in sheets[0]
    with page.expect_download() as download:
        page.get_by_role("link", name="下载回执（PDF）").click()
    paper = PdfReader(download.value.path())
    text = words("".join(sheet.extract_text() for sheet in paper.pages))
    assert "".join(groups) in text and site + "/track" in text and "示例数据" in text
    assert len(paper.pages) == 1 and "草稿" not in text
    due = page.locator(".path a")
    assert "算出来" in due.inner_text()
    due.click()
    assert "为什么是" in page.inner_text("h1")
    page.context.close()


def test_public_version_of_a_decision(browser, site):
    page = open_page(browser, site, "/decisions", "zh")
    page.locator("main tbody a").first.click()
    masked = page.locator("article.doc mark").all_inner_texts()
    number = page.locator("article.doc .no").inner_text()
    answer = page.request.get(site + page.get_by_role("link", name="公开版本（PDF）").get_attribute("href"))
    assert answer.status == 200 and answer.headers["content-type"] == "application/pdf"
    text = words("".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(answer.body())).pages))
    assert "公开版本" in text and "不加盖印章" in text and all(words(mark) in text for mark in masked)
    assert "⟦" not in text and "草稿" not in text
    data = page.request.get(site + page.get_by_role("link", name="数据（JSON）").get_attribute("href")).json()
    assert data["number"] in number
    page.context.close()


def test_every_answer_can_be_changed_before_an_act_is_taken(browser, site):
    page = sign_in(browser, site, "counter")
    page.goto(site + "/desk/file/infringement-report/register")
    fields = {
        "received-y": "2026", "received-m": "1", "received-d": "5", "seen-on-y": "2026", "seen-on-m": "1",
        "seen-on-d": "4", "facts": "电话反映", "target": "示例茶行"}
    for tick in (chosen("channel", "telephone"), chosen("right-kind", "trademark"), chosen("place", "shop"),
                 chosen("identity", "anonymous")):
        page.check(tick)
    for name, typed in fields.items():
        page.fill(f"[name='{name}']", typed)
    page.locator("main form button.button").first.click()
    rows = page.locator("dl.facts > div")
    # What was left blank is there too, and nothing that was not asked.
    assert rows.count() == rows.locator("button").count() == 12
    assert "没有填写" in rows.filter(has_text="店名、地址或者链接").inner_text()
    for label, control in (("收到日期", "received-y"), ("被举报人的名称", "target")):
        page.get_by_role("button", name="修改 " + label).or_(page.get_by_role("button", name="修改" + label)).click()
        assert page.url.endswith("#" + control) and page.input_value("#facts") == "电话反映"
        assert page.locator("#" + control).evaluate(
            "e => { const box = e.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight }")
        page.locator("main form button.button").first.click()
        assert page.locator("button.is-seal").count() == 1
    page.context.close()


@pytest.mark.parametrize("mode", ["size=high", "contrast=high"])
@pytest.mark.parametrize("width", [1280, 360])
def test_desk_reads_large_and_in_contrast(browser, site, mode, width):
    page = sign_in(browser, site, "officer1", width=width)
    path = matter(page, site)
    page.goto(site + path)
    act = page.locator("a[href*='/act/']").first.get_attribute("href")
    page.goto(site + "/desk?" + mode)
    for place in ("/desk", path, act):
        page.goto(site + place)
        assert page.locator("html").get_attribute("class") == {"size=high": "elder", "contrast=high": "contrast"}[mode]
        overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow <= 0, place
        assert violations(page) == [], place
    page.context.close()


STEPS = """() => { const all = [...document.querySelectorAll('a[href],button,input,select,textarea,summary')]
    .filter(e => e.type !== 'hidden' && e.checkVisibility() && !e.disabled)
    return all.filter(e => e.type !== 'radio' || e === all.find(o => o.name === e.name)).length }"""


@pytest.mark.parametrize("place", ["/", "/report", "/due", "/decisions", "/desk"])
def test_keyboard(browser, site, place):
    """Tab goes through everything in the order of the page, and what has the focus shows it."""
    page = sign_in(browser, site, "officer1") if place == "/desk" else open_page(browser, site, place, "zh")
    page.goto(site + place)
    before = -1
    for step in range(page.evaluate(STEPS)):
        page.keyboard.press("Tab")
        here, outline, inside = page.evaluate("""() => { const e = document.activeElement;
            const style = getComputedStyle(e), box = e.getBoundingClientRect();
            return [[...document.querySelectorAll('*')].indexOf(e), parseFloat(style.outlineWidth),
                    box.bottom > 0 && box.top < innerHeight] }""")
        assert here > before, "the order of the page"
        assert outline >= 3 and inside, "the focus is seen"
        before = here
    page.context.close()


def test_nothing_moves_and_forced_colours_hold(browser, site):
    page = open_page(browser, site, PAGES["components"], "zh", forced_colors="active", reduced_motion="reduce")
    moving = page.evaluate("""() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);
        return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0 }).length""")
    assert moving == 0
    edges = page.eval_on_selector_all(
        ".button:not(.is-link), .tag, .notice",
        "all => all.filter(e => getComputedStyle(e).borderTopStyle === 'none').length")
    assert edges == 0, "where colours are the system's, edges tell what is a thing"
    page.context.close()


@pytest.mark.parametrize("language, width", [("zh", 360), ("en", 1280)])
def test_notices(browser, site, language, width):
    page = open_window(browser, language, width)
    page.goto(site + "/desk")
    page.fill("#id", "officer1")
    page.fill("input[type=password]", PASSWORD)
    page.locator("main button").first.click()
    page.goto(site + "/desk/notices")
    look(page, "desk-notices")
    close_window(page)
