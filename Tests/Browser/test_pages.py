"""Every page in both languages, wide and narrow, with and without scripts: accessible, nothing cut off, nothing logged."""

import io

import pytest
from pypdf import PdfReader

from looking import look


def due(rule, first, pause=None, last=None):
    parts = [f"rule={rule}"]
    for name, date in (("from", first), ("pause", pause), ("until", last)):
        year, month, day = date.split("-") if date else ("", "", "")
        parts.append(f"{name}-y={year}&{name}-m={month}&{name}-d={day}")
    return "/due?" + "&".join(parts)


PAGES = {
    "home": "/",
    "accessibility": "/accessibility",
    "privacy": "/privacy",
    "missing": "/nowhere",
    "report": "/report",
    "consumer-dispute": "/report/consumer-dispute",
    "patent-dispute": "/report/patent-dispute",
    "track": "/track",
    "decisions": "/decisions",
    "decisions-none": "/decisions?q=%E4%BC%8D%E7%B2%AE%E6%B6%B2&kind=patent",
    "due": "/due",
    "due-error": due("CF-01", "２０２６-１３-8"),
    "due-explained": due("CF-01", "2026-09-22", "2026-10-12", "2026-10-14"),
    "due-long": due("CF-25", "2026-07-06"),
    "due-years": due("CF-04/ordinary", "2025-11-20"),
    "rules": "/rules",
    "rule": "/rules/TJ-08",
    "similar": "/similar",
    "similar-found": "/similar?text=%E4%BC%8D%E7%B2%AE%E6%B6%B2",
    "similar-error": "/similar?text=%21%21",
    "identify": "/identify",
    "components": "/components",
    "components-question": "/components?show=question",
    "components-receipt": "/components?show=receipt",
    "components-desk": "/components?show=desk",
}
ERRORS = ["missing", "due-error", "similar-error"]


def open_page(browser, site, path, language, width=1280, script=True, **more):
    context = browser.new_context(
        viewport={"width": width, "height": 800}, locale={"zh": "zh-CN", "en": "en-GB"}[language],
        java_script_enabled=script, **more)
    page = context.new_page()
    page.mirror, page.language = None, language
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text)
            if message.type in ("error", "warning") and "status of 40" not in message.text else None)
    page.goto(site + path)
    return page


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_page(browser, site, pictures, name, language, width):
    page = open_page(browser, site, PAGES[name], language, width)
    assert page.locator("html").get_attribute("lang") == {"zh": "zh-CN", "en": "en"}[language]
    pictures.take(page, name)
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, "the page scrolls sideways"
    small = page.evaluate("""() => [...document.querySelectorAll('a,button,input,select,summary')].filter(e => {
        const box = e.getBoundingClientRect();
        return box.width > 0 && (box.height < 24 || box.width < 24) && getComputedStyle(e).display !== 'inline'
            && !e.classList.contains('skip') }).map(e => e.outerHTML)""")
    assert small == [], "targets under 24 px"
    assert page.complaints == []
    page.context.close()


@pytest.mark.parametrize("language, mode", [("zh", ""), ("en", ""), ("zh", "size=high"), ("zh", "contrast=high")])
@pytest.mark.parametrize("name", PAGES)
def test_accessible(browser, site, name, language, mode):
    # The page's own policy would keep the checker's script out.
    path = PAGES[name] + ("&" if "?" in PAGES[name] else "?") + mode
    page = open_page(browser, site, path, language, 360 if mode else 1280, bypass_csp=True)
    look(page, name)
    page.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_without_script(browser, site, name):
    page = open_page(browser, site, PAGES[name], "zh", script=False)
    assert page.locator("h1").count() == 1 and page.locator("h1").is_visible()
    page.context.close()


def test_links_lead_somewhere(browser, site):
    """Every link within the site, from every page, answers with a page that has the place it names."""
    seen, waiting = set(), [path for name, path in PAGES.items() if name not in ERRORS]
    page = browser.new_context().new_page()
    while waiting:
        path = waiting.pop()
        if path in seen or len(seen) > 400:
            continue
        seen.add(path)
        if path.partition("?")[0].endswith("/pdf"):
            assert page.request.get(site + path).status == 200, path
            continue
        answer = page.goto(site + path)
        assert answer.status == 200, path
        if "text/html" not in answer.headers["content-type"]:
            continue
        for link in page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)"):
            if not link.startswith(site):
                assert link.startswith("https://"), link
                continue
            target, _, place = link[len(site):].partition("#")
            if target == path and place:
                assert page.locator(f"[id='{place}']").count() == 1, link
            elif "lang=" not in target and "size=" not in target and "contrast=" not in target:
                waiting.append(target)
    page.context.close()


def test_language_is_remembered(browser, site):
    page = open_page(browser, site, "/", "zh")
    page.get_by_role("link", name="English").click()
    assert page.locator("html").get_attribute("lang") == "en"
    page.goto(site + "/privacy")
    assert page.locator("html").get_attribute("lang") == "en"
    page.get_by_role("link", name="Larger text").click()
    assert page.locator("html").get_attribute("class") == "elder"
    page.context.close()


def test_due_date_by_hand(browser, site):
    """The form as a person fills it, full-width digits and all; the answer is a vector of the rule table."""
    page = open_page(browser, site, "/due", "zh", script=False)
    page.get_by_label("哪一条规则").select_option("CF-01")
    page.get_by_label("年", exact=True).first.fill("２０２６")
    page.get_by_label("月", exact=True).first.fill("9月")
    page.get_by_label("日", exact=True).first.fill(" 22 ")
    page.get_by_role("button", name="计算").click()
    assert "2026年10月20日" in page.locator("h1").inner_text()
    page.get_by_role("link", name="English").click()
    assert "20 October 2026" in page.locator("h1").inner_text()
    page.context.close()


def test_due_date_wrong_input_is_kept(browser, site):
    page = open_page(browser, site, PAGES["due-error"], "zh")
    assert page.title().startswith("错误：")
    page.get_by_role("link", name="月份应在1至12之间").click()
    assert page.evaluate("document.activeElement.id") == "from-m"
    assert page.locator("#from-m").input_value() == "１３"
    assert page.locator("#from-m").get_attribute("aria-invalid") == "true"
    assert page.locator("#from-y").get_attribute("aria-invalid") is None
    page.context.close()


def test_identify(browser, site, pictures):
    page = open_page(browser, site, "/identify", "zh", script=False)
    page.get_by_label("编号").fill("９１１１０１０８５５１３８５０８２ｑ")
    page.get_by_role("button", name="核对").click()
    assert "校验相符" in page.locator("main").inner_text()
    assert "91110108551385082Q" in page.locator("main").inner_text()
    pictures.take(page, "identify-found")
    hostile = "<img src=x onerror=alert(1)>\u202e\"\u0301"
    page.get_by_label("编号").fill(hostile)
    page.get_by_role("button", name="核对").click()
    assert page.locator(".errors").count() == 1
    assert page.locator("img").count() == 0
    assert page.get_by_label("编号").input_value() == hostile.replace("\u202e", "\ufffd")
    page.context.close()


@pytest.mark.parametrize("language, word", [("zh", "期限说明"), ("en", "How a date was counted")])
def test_due_date_as_pdf(browser, site, language, word):
    page = open_page(browser, site, PAGES["due-explained"], language)
    link = page.locator("main a[href^='/due/pdf']")
    answer = page.request.get(site + link.get_attribute("href") + "&lang=" + language)
    assert answer.status == 200 and answer.headers["content-type"] == "application/pdf"
    text = "".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(answer.body())).pages)
    squeezed = "".join(text.split())
    # Counted from 22 September with three days taken out, as the page says.
    due = page.locator("main h1 time").get_attribute("datetime")
    year, month, day = (int(part) for part in due.split("-"))
    assert "".join(word.split()) in squeezed and "CF-01" in squeezed
    assert (f"{year}年{month}月{day}日" if language == "zh" else f"{day}October{year}") in squeezed
    assert "草稿" not in squeezed
    page.context.close()


def test_due_date_as_pdf_of_wrong_input_is_the_form(browser, site):
    page = open_page(browser, site, PAGES["due-error"], "zh")
    errors = page.inner_text(".errors")
    page.goto(site + PAGES["due-error"].replace("/due?", "/due/pdf?"))
    assert page.inner_text(".errors") == errors
    page.context.close()
