"""The systems beside this one by clicking: a ticket's way there and back, copying field by field, and what they say taken in.

What is counted is what somebody composes: every text goes in once, and from then on is taken from where it stands."""

import csv
import io
import re
import subprocess

import pytest

from conftest import BINARY
from looking import close_window, look, open_window
from office import VARIANTS, Office, Server

PASSWORD = "sample-Only-2026"
SAYS = {
    "zh": {"waiting": "待登记对方编号", "step": "一致", "behind": "不一致", "hand": "人工", "nothing": "没有新内容"},
    "en": {"waiting": "Its number is still to come", "step": "In step", "behind": "Not in step", "hand": "By hand",
           "nothing": "Nothing new"},
}
TICKET = {
    "编号": "示例-20260302-0001", "类型": "举报", "收到日期": "2026-03-02", "侵犯的是什么": "商标", "地点": "实体店铺", "地址": "示例路8号",
    "被举报人": "示例商行", "看到日期": "2026-03-01", "事实": "店里卖的酒瓶盖与正品不同", "是否留名": "实名，请求保密", "姓名": "丁某某",
    "联系方式": "13900000001",
}


@pytest.fixture
def server(tmp_path):
    server = Server(tmp_path)
    yield server
    server.stop()


def table(*rows):
    """A file as a spreadsheet writes it."""
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def copy_all(page):
    """Every value by one key, from the first button on; what the clipboard held after each."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    buttons = page.locator(".copy button")
    buttons.first.focus()
    taken = []
    for place in range(buttons.count()):
        page.keyboard.press("Enter")
        page.wait_for_function(
            "place => !document.querySelectorAll('.copy button')[place].parentElement.querySelector('span[hidden]')", arg=place)
        taken.append(page.evaluate("navigator.clipboard.readText()"))
    return taken


def shown(page):
    return [field.input_value() for field in page.locator(".copy :is(input, textarea)").all()]


@pytest.mark.parametrize("language, width", [("zh", 1280), ("en", 360)])
def test_a_ticket_goes_there_and_back_without_being_typed(browser, server, pictures, language, width):
    """The walk-through of docs/operations/beside.md."""
    server.start("2026-03-03 10:00")
    (server.folder / "tickets.csv").write_text(table(TICKET.keys(), TICKET.values()))
    subprocess.run(
        [BINARY, "import", "12315", "tickets.csv", "--data", "data"], cwd=server.folder, check=True, timeout=60)
    office = Office(browser, server, language, width, True, pictures)
    dispatcher, says = office["dispatcher"], SAYS[language]
    dispatcher.take_up("infringement-report")
    page = dispatcher.page
    assert TICKET["编号"] in page.inner_text("[aria-labelledby=panel-beside]")
    typed = []
    dispatcher.act("accept", {"unit": "station"})
    typed.append("unit")

    # There it has not moved on; the page says so, and has what to tell.
    panel = page.locator("[aria-labelledby=panel-beside]")
    assert says["step"] not in panel.inner_text()
    panel.get_by_role("link").click()
    dispatcher.see("copy")
    values = copy_all(page)
    assert values == shown(page) and len(values) >= 5
    assert values[0] == TICKET["编号"] and "示例商行" in values and "商标" in values and "市场监管所" in values
    content = page.content()
    assert not any(secret in content for secret in ("丁某某", "13900000001", "瓶盖"))
    # The number came with the ticket; one key says that it is copied.
    assert page.evaluate("document.activeElement.id") == "number"
    assert page.input_value("#number") == TICKET["编号"]
    page.keyboard.press("Enter")
    page.wait_for_url("**?done=1")
    dispatcher.visit(f"/desk/matter/{dispatcher.matter}", "desk-matter-copied")
    assert says["step"] in page.inner_text("[aria-labelledby=panel-beside]")

    # Back: what the platform says of it is taken in by its number.
    (server.folder / "states.csv").write_text(table(["工单编号", "工单状态"], [TICKET["编号"], "待分送"]))
    dispatcher.visit("/desk/results", "results")
    page.select_option("#system", "12315")
    page.set_input_files("#file", server.folder / "states.csv")
    dispatcher.press("results-preview")
    page.locator("button.is-seal").click()
    dispatcher.see("results-done")
    dispatcher.visit(f"/desk/matter/{dispatcher.matter}", "desk-matter-behind")
    assert says["behind"] in page.inner_text("[aria-labelledby=panel-beside]")
    # The command asks the server that holds the store, and has nothing to add.
    answer = subprocess.run(
        [BINARY, "import", "results", "--system", "12315", "states.csv", "--data", "data", "--lang", "en"],
        cwd=server.folder, check=True, timeout=60, capture_output=True, text=True)
    assert answer.stdout.startswith("Recorded: 0, nothing new: 1")

    # One choice was made; nothing that the ticket says was typed, and nothing twice.
    assert typed == ["unit"]
    office.close()


@pytest.mark.parametrize("language, width, script", VARIANTS)
def test_a_case_is_copied_and_read_back(browser, site, pictures, tmp_path, language, width, script):
    """Each reader has a case of her own: its number is entered once, found again, and what comes back moves it or says what
    remains to be done."""
    page, says = open_window(browser, language, width, script), SAYS[language]
    page.goto(site + "/desk")
    page.fill("#id", "officer1")
    page.fill("input[type=password]", PASSWORD)
    page.locator("main button").first.click()
    page.goto(site + "/desk?view=unit&procedure=penalty-case")
    links = page.locator("main tbody a[href^='/desk/matter/']")
    matters = sorted(set(re.search(r"/matter/(\w{26})", link.get_attribute("href")).group(1) for link in links.all()))
    matter = matters[VARIANTS.index((language, width, script)) % len(matters)]
    page.goto(f"{site}/desk/matter/{matter}")
    assert says["waiting"] in page.inner_text("[aria-labelledby=panel-beside]")
    page.locator("[aria-labelledby=panel-beside] a").first.click()
    look(page, "copy", pictures)
    values = shown(page)
    assert values[0] == matter.upper() and all(values)
    if script:
        assert copy_all(page) == values
    else:
        # Without scripts there is no button that does nothing, and every value can be marked.
        assert not page.locator(".copy button").first.is_visible()
        assert page.locator(".copy :is(input, textarea)").first.is_editable() is False
    for ending in ("csv", "json"):
        answer = page.request.get(f"{site}/desk/matter/{matter}/copy/case-system/{ending}")
        assert answer.ok and all(value.split("\n")[0] in answer.text() for value in values)

    page.locator("main form .button-row button").first.click()
    look(page, "copy-error", pictures)
    assert page.locator(".errors").count() == 1
    number = f"皖示-{language}-{width}-{script}"
    page.fill("#number", number)
    page.locator("main form .button-row button").first.click()
    look(page, "copy-done", pictures)
    assert page.url.endswith("?done=1") and says["step"] in page.inner_text("main")
    page.goto(f"{site}/desk?number={number}")
    assert page.locator(f"main tbody a[href='/desk/matter/{matter}']").count() == 1

    states = [["案件编号", "案件状态"], [number, "已结案"], ["没有的", "调查中"]]
    (tmp_path / "states.csv").write_bytes(table(*states).encode("gb18030"))
    page.goto(site + "/desk/results")
    look(page, "results", pictures)
    page.locator("main form .button-row button").first.click()
    look(page, "results-error", pictures)
    assert page.locator(".errors").count() == 1
    for place in ("results-preview", "results-again"):
        page.select_option("#system", "case-system")
        page.set_input_files("#file", tmp_path / "states.csv")
        page.locator("main form .button-row button").first.click()
        look(page, place, pictures)
        rows = page.locator("main tbody tr").all_inner_texts()
        assert len(rows) == 2 and "没有的" in rows[1]
        if place == "results-preview":
            page.locator("button.is-seal").click()
            look(page, "results-done", pictures)
            page.goto(site + "/desk/results")
    # What was recorded once is nothing new.
    assert page.locator("button.is-seal").count() == 0
    close_window(page)
