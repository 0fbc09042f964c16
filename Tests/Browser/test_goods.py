"""One list of goods on the desk by clicking: rows added and pasted, with and without scripts, wrong rows marked, and the same
rows on paper, for the next act, and accounted for."""

import datetime
import json
import re

import pytest

from looking import close_window, look, open_window
from office import PNG, SHANGHAI
from test_desk import PASSWORD, Office, chosen

PEOPLE = ["input[value=officer1]", "input[value=officer2]"]


def moment(name, time):
    """Yesterday, so that what is held is held still."""
    day = datetime.datetime.now(SHANGHAI).date() - datetime.timedelta(days=1)
    return {f"{name}-y": str(day.year), f"{name}-m": str(day.month), f"{name}-d": str(day.day), f"{name}-t": time}


def seizure(office):
    """A case in which the head has approved that goods are seized: the matters of both."""
    site = office.site
    page = office.at("officer1")
    page.goto(site + "/desk/file/verification/begin")
    office.fill(page, {"received-y": "2026", "received-m": "1", "received-d": "5", "lead": "店里有仿冒茶叶"},
                [chosen("source", "inspection")], {})
    page.locator("button.is-seal").click()
    verification = re.search(r"/desk/matter/(\w{26})", page.url).group(1)
    office.act("head", verification, "assign", ticks=PEOPLE)
    office.act("officer1", verification, "propose", {"facts": "现场有仿冒茶叶"}, [chosen("proposal", "filed")])
    office.act("bureau", verification, "decide", {"party": "示例百货商行", "reason": "有证据"},
               [chosen("decision", "filed"), chosen("harm", "no"), *PEOPLE])
    page.goto(f"{site}/desk/matter/{verification}")
    case = office.found(page, verification)
    office.act("officer1", case, "party", {
        "party": "示例百货商行", "party-code": "92000000EXAMPLE10J", "party-representative": "张样本",
        "party-address": "示例路12号", "party-telephone": "13900000000"}, [chosen("party-type", "household")])
    office.act("officer1", case, "seize", {"what": "仿冒茶叶", "reason": "可能转移"},
               [chosen("kind", "seize"), chosen("basis", "marks"), chosen("urgent", "no")])
    page.goto(f"{site}/desk/matter/{case}")
    found = office.found(page, verification, case)
    office.act("bureau", found, "approve", {"reason": "同意"}, [chosen("decision", "approved")])
    return case, found


@pytest.mark.parametrize("language, width, script", [("zh", 360, False), ("en", 1280, True), ("zh", 1280, True), ("en", 360, True)])
def test_goods(browser, site, pictures, tmp_path, language, width, script):
    office = Office(browser, site, "zh", 1280, pictures)
    case, matter = seizure(office)
    page = open_window(browser, language, width, script)
    page.goto(site + "/desk")
    page.fill("#id", "officer1")
    page.fill("input[type=password]", PASSWORD)
    page.locator("main button").first.click()
    page.goto(f"{site}/desk/matter/{matter}/act/take")
    assert page.locator(".rows-row").count() == 3
    page.fill("[name=goods-1-name]", "样例|绿茶")
    page.fill("[name=goods-1-quantity]", "38")
    page.fill("[name=goods-1-unit]", "袋")
    page.fill("[name=goods-1-price]", "68")
    page.select_option("[name=goods-1-state]", "intact")
    page.locator("button[name=_rows]").first.click()
    assert page.locator(".rows-row").count() == 8
    assert page.input_value("[name=goods-1-name]") == "样例|绿茶" and page.url.endswith("#goods-4-name")
    page.locator("details.more summary").first.click()
    page.fill("[name=goods-paste]", "包装袋\t空\t\t1,200\t个\t\t完好\n没有分栏的一行\n吊牌\t\t\t许多\t张")
    page.locator("button[name=_rows]").last.click()
    assert page.input_value("[name=goods-2-name]") == "包装袋" and page.input_value("[name=goods-3-name]") == "吊牌"
    assert page.input_value("[name=goods-paste]") == "没有分栏的一行" and page.locator(".errors li").count() == 1
    page.fill("[name=goods-paste]", "")
    # What is wrong is said with its row and column, at the box.
    page.locator("main form .button-row button").first.click()
    wrong = page.locator("#goods-3-quantity-error").inner_text()
    assert ("第3行“数量”" in wrong) if language == "zh" else ("row 3, Quantity" in wrong)
    assert page.locator("[name=goods-3-quantity]").get_attribute("aria-invalid") == "true"
    look(page, "desk-goods-wrong", pictures)
    page.fill("[name=goods-3-quantity]", "5")
    page.select_option("[name=goods-3-state]", "used")
    photo = tmp_path / "清单.png"
    photo.write_bytes(PNG)
    scene = {**moment("began", "9:00"), **moment("ended", "10:00"), "place": "示例路8号", "findings": "当场清点",
             "stored": "3号架", "keeper-name": "示例所"}
    ticks = [*PEOPLE, *(chosen(*one) for one in [
        ("presence", "present"), ("told", "yes"), ("keeper", "bureau"), ("handed", "yes")])]
    office.fill(page, scene, ticks, {"files": photo})
    assert page.locator(".errors").count() == 0, page.inner_text(".errors")
    total = "38袋、1200个、5张" if language == "zh" else "38 袋, 1200 个, 5 张"
    assert total in page.inner_text("main") and ("2,584元" if language == "zh" else "CNY 2,584") in page.inner_text("main")
    look(page, "desk-goods-review", pictures)
    page.locator("button.is-seal").click()
    assert f"/desk/matter/{matter}?done=" in page.url
    look(page, "desk-goods-matter", pictures)
    papers = [link.get_attribute("href") for link in page.locator("a[href*='/document/']").all()]
    for form, words in (("goods-list", "样例|绿茶"), ("goods-labels", "第3号")):
        paper = next(link for link in papers if link.endswith(form))
        page.goto(site + paper)
        assert words in page.inner_text("article.doc")
        look(page, form, pictures)
        pdf = page.request.get(site + paper + "/pdf")
        assert pdf.status == 200 and pdf.body().startswith(b"%PDF")
    page.goto(f"{site}/desk/matter/{case}/goods")
    assert "样例|绿茶" in page.inner_text("main")
    look(page, "desk-goods", pictures)
    facts = page.request.get(f"{site}/desk/matter/{case}/goods/threshold.json").json()
    assert [(one["unsold"], one.get("tagPriceFen")) for one in facts["acts"][0]["goods"]] == [
        (38, 6800), (1200, None), (5, None)], json.dumps(facts)
    # The head is offered the same rows, and releases eight bags.
    bureau = office.at("bureau")
    bureau.goto(f"{site}/desk/matter/{matter}/act/release-part")
    assert bureau.input_value("[name=goods-3-name]") == "吊牌" and bureau.input_value("[name=goods-3-line]") == "3"
    for row in (2, 3):
        for column in ("line", "name", "spec", "quantity", "unit"):
            bureau.fill(f"[name=goods-{row}-{column}]", "")
    bureau.fill("[name=goods-1-quantity]", "39")
    office.fill(bureau, {"reason": "与案件无关"}, [], {})
    assert "清单第1项在库38，不能解除39" in bureau.inner_text(".errors")
    bureau.fill("[name=goods-1-quantity]", "8")
    office.fill(bureau, {}, [], {})
    bureau.locator("button.is-seal").click()
    assert f"/desk/matter/{matter}?done=" in bureau.url, bureau.inner_text("main")[:500]
    close_window(page)
    office.close()
