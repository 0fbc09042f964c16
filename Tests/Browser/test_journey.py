"""One matter the whole way by clicking: a citizen's report becomes a case, a penalty, a publication; she sees it on her page."""

import datetime

import pytest

from office import PAIR, PARTY, PNG, Office, Server

SAYS = {
    "zh": {"received": "已收到", "case": "已立案，正在调查", "result": "已有结果", "closed": "已办结"},
    "en": {"received": "Received", "case": "A case is open", "result": "There is a result", "closed": "Closed"},
}
TEAM = ["officer1", "officer2"]
PENALTY = {"fine": "3000", "confiscation": "600", "other": "没收仿冒茶叶四十袋"}
TOLD_OF_FILING = "您的举报已经立案，正在调查。"
TOLD_THE_RESULT = "已经处罚，决定书在网站公示。感谢您的举报。"


@pytest.fixture
def server(tmp_path):
    server = Server(tmp_path)
    yield server
    server.stop()


@pytest.mark.parametrize("language, width, script", PAIR)
def test_from_report_to_publication(browser, server, pictures, tmp_path, language, width, script):
    says = SAYS[language]
    photo = tmp_path / "货架.png"
    photo.write_bytes(PNG)
    server.start("2026-03-02 10:00")
    office = Office(browser, server, language, width, script, pictures)

    reporter = office.reporter()
    report(reporter, server.today, photo)
    assert says["received"] in reporter.page.inner_text("h1")

    office["dispatcher"].take_up("infringement-report").act("accept", {"unit": "station"})
    verify(office, server.today, photo)
    office["head"].take_up("infringement-report").act("tell-filing", {"manner": "page", "words": TOLD_OF_FILING})
    page = reporter.track()
    assert says["case"] in page and TOLD_OF_FILING in page

    investigate(office, server.today, photo)
    office["reviewer"].take_up("penalty-case").act(
        "review", {"kind": "case", "opinion": "agree", "reason": "事实清楚，证据确凿，同意。"})
    office["bureau"].take_up("penalty-case").act("approve-notice", PENALTY)
    office["officer2"].take_up("penalty-case").act(
        "serve-notice", {"manner": "person", "served-on": server.today, "files": photo})

    # The party's five working days pass without an answer; the server is stopped and started over them, and then takes
    # it by itself that nothing was said.
    server.start("2026-03-11 09:30")
    office["bureau"].take_up("penalty-case").act(
        "decide", PENALTY | {"warning-only": "no", "reason": "处罚幅度适当。"})
    office["officer2"].take_up("penalty-case").act(
        "serve", {"manner": "person", "served-on": server.today, "files": photo})
    publish(office, server.today)
    office["finance"].take_up("penalty-case").act(
        "pay", {"paid-on": server.today, "amount": "3600", "complete": "yes", "files": photo})
    office["bureau"].take_up("penalty-case").act("close", {"outcome": "罚没款3600元已缴清，物品已没收。"})
    office["archivist"].take_up("penalty-case").act("archive", {"volume": "2026-示例-1", "complete": "yes"})

    assert says["result"] in reporter.track()
    office["dispatcher"].take_up("infringement-report").act(
        "tell-result", {"manner": "page", "words": TOLD_THE_RESULT})
    page = reporter.track()
    assert says["closed"] in page and TOLD_THE_RESULT in page
    read_the_decision(reporter)
    office.close()


def report(reporter, today, photo):
    reporter.report([
        {"what": "report"}, {"right-kind": "trademark", "sign": "示例茶"}, {"place": "shop", "where": "示例路8号"},
        {"seen-on": today}, {"facts": "货架上约四十袋仿冒茶叶", "files": photo},
        {"identity": "confidential"}, {"name": "李样本", "contact": "0551-00000000"}])


def verify(office, today, photo):
    """Two officers go there and propose a case; the head of the bureau opens it."""
    office["head"].take_up("verification").act("assign", {"officers": TEAM})
    began = datetime.datetime.combine(today, datetime.time(9))
    office["officer1"].take_up("verification").act(
        "visit",
        {"officers": TEAM, "began": began, "ended": began.replace(hour=9, minute=40), "place": "示例路8号", "told": "yes",
         "presence": "present", "findings": "货架上有仿冒茶叶四十袋", "files": photo}
    ).act("propose", {"proposal": "filed", "facts": "现场看到仿冒茶叶四十袋"})
    office["bureau"].take_up("verification").act(
        "decide",
        {"decision": "filed", "harm": "no", "officers": TEAM, "party": "示例百货商行", "reason": "有证据证明违法事实"})


def investigate(office, today, photo):
    officer = office["officer1"].take_up("penalty-case")
    officer.act(
        "question",
        {"officers": TEAM, "whom": "示例百货商行", "began": datetime.datetime.combine(today, datetime.time(9, 50)),
         "told": "yes", "record": "问：货从哪里来？答：说不清楚。", "files": photo})
    officer.page.locator("a[href*='/document/'][href*='interview-record']").first.click()
    officer.see("desk-document")
    assert "说不清楚" in officer.page.inner_text("article.doc")
    officer.take_up("penalty-case").page.locator("main .timer a").first.click()
    officer.see("desk-clock")
    officer.take_up("penalty-case").act("party", PARTY)
    officer.take_up("penalty-case").act(
        "finish",
        {"proposal": "penalise", "complex": "no", "facts": "当事人销售仿冒茶叶四十袋。", "nature": "侵犯注册商标专用权。",
         "basis": "商标法第五十七条、第六十条。", "reason": "初次被查处，从轻。"})


def publish(office, today):
    """Who handled the case enters it and puts in the marks that are proposed; somebody else lets it out."""
    officer = office["officer1"].take_up("penalty-disclosure")
    officer.start("enter", {
        "number": "示例市监处罚〔2026〕9号", "published-party": "示例百货商行", "kind": "trademark", "breach": "销售侵权商品",
        "imposed": "罚款3000元，没收违法所得600元", "authority": "示例区市场监督管理局", "decided-on": today,
        "text": "当事人：示例百货商行\n联系电话：13900000000\n罚款3000元。"})
    officer.check("enter-open")
    officer.page.locator("button[name=_mask]").click()
    officer.see("desk-enter-masked")
    officer.check("enter")
    assert "13900000000" not in officer.page.inner_text("article.doc")
    officer.confirm("enter")
    office["publisher"].take_up("penalty-disclosure").act("approve", {"reviewed": "yes", "duration": "middle"})


def read_the_decision(reader):
    reader.visit("/decisions", "decisions")
    reader.page.get_by_role("link", name="示例百货商行").click()
    reader.see("decision")
    text = reader.page.inner_text("main")
    assert "罚款3000元" in text and "13900000000" not in reader.page.content()
