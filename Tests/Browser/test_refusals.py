"""What an officer is refused, by clicking: each time told what to do, in either language, and what was typed is still there."""

import datetime

import pytest

from office import PARTY, PNG, Office, Server

TEAM = ["officer1", "officer2"]
MIXED = ["officer1", "both"]
SAYS = {
    "zh": {
        "pair": "办案人员不得少于两人，请指定两名不同的人员", "turned": "“结束时刻”不能早于“开始时刻”，请核对日期",
        "moved": "刚才已有人办理过这一件", "again": "已经办理过，没有重复办理",
        "unreviewed": "在“待决定”环节办理", "own-case": "人员不能办理，请由其他人员办理",
        "unserved": "现在是“待送达告知书”", "too-early": "不能早于“批准拟处罚内容”（2026-03-02），请核对日期",
        "running": "须等“陈述申辩期限”届满以后（2026-03-09届满）", "heavier": "“罚款”不能超过3,000元",
        "late": "已经为您存好", "kept": "您登录过期前填写的内容",
        "future": "不能晚于今天", "checked": "参与过“录入公示信息”的人员不能办理，请由其他人员办理",
    },
    "en": {
        "pair": "name at least two different officers", "turned": "“Ended” cannot lie before “Began”; check the dates",
        "moved": "Somebody has acted on this matter in the meantime", "again": "was done already and was not done again",
        "unreviewed": "this is done in “To be decided”", "own-case": "cannot do this; another person must",
        "unserved": "now “Notice to be served”",
        "too-early": "cannot lie before “Approve the proposed penalty” (2026-03-02); check the dates",
        "running": "wait until the clock “Time to answer the notice” has run out (ends 2026-03-09)",
        "late": "it is kept for 24 hours", "kept": "when your session ended",
        "heavier": "“Fine” cannot exceed", "future": "cannot lie after today",
        "checked": "whoever took part in “Enter what is published” cannot do this; another person must",
    },
}
PENALTY = {"fine": "3000", "confiscation": "0"}


class Refused:
    """Asks for what is refused, and looks at what the page says and keeps."""

    def __init__(self, says):
        self.says = says

    def __call__(self, officer, act, why, kept):
        officer.check(f"{act}-refused-{why}")
        assert self.says[why] in officer.problems, officer.problems
        self.holds(officer, kept)

    def holds(self, officer, kept):
        for name, typed in kept.items():
            if isinstance(typed, list):
                assert all(officer.page.is_checked(f"input[name='{name}'][value='{one}']") for one in typed), name
            else:
                assert officer.page.input_value(f"[name='{name}']") == typed, name


@pytest.fixture
def server(tmp_path):
    server = Server(tmp_path)
    yield server
    server.stop()


@pytest.mark.parametrize("language, width, script", [("zh", 360, True), ("en", 1280, False)])
def test_refusals(browser, server, pictures, tmp_path, language, width, script):
    photo = tmp_path / "货架.png"
    photo.write_bytes(PNG)
    server.start("2026-03-02 10:00")
    server.employ("both", "officer", "reviewer")
    office = Office(browser, server, language, width, script, pictures)
    refused = Refused(SAYS[language])

    verification(office, refused, server.today, photo)
    case(office, refused, server.today, photo)
    server.start("2026-03-11 09:30")
    decision(office, refused, server.today)
    publication(office, refused, server.today)
    office.close()


def verification(office, refused, today, photo):
    counter = office["counter"]
    counter.sign_in()
    counter.page.locator("a[href='/desk/file/infringement-report/register']").first.click()
    counter.fill({
        "channel": "telephone", "received": today + datetime.timedelta(days=1), "right-kind": "trademark",
        "place": "shop", "seen-on": today, "facts": "店里卖仿冒茶叶", "identity": "anonymous"})
    refused(counter, "register", "future", {"facts": "店里卖仿冒茶叶", "received-d": "3"})
    counter.fill({"received": today})
    counter.check("register")
    counter.page.locator("button.is-seal").click()
    office["dispatcher"].take_up("infringement-report").act("accept", {"unit": "station"})

    head = office["head"].take_up("verification")
    head.start("assign", {"officers": ["officer1"]})
    refused(head, "assign", "pair", {"officers": ["officer1"]})
    head.fill({"officers": TEAM})
    head.check("assign")
    head.confirm("assign")

    # Two officers have the matter open; the slower one is told, and keeps what she wrote.
    began = datetime.datetime.combine(today, datetime.time(9, 40))
    visit = {"officers": TEAM, "began": began, "ended": began.replace(hour=9, minute=10), "place": "示例路8号",
             "told": "yes", "presence": "present", "findings": "货架上有仿冒茶叶", "files": photo}
    slow, fast = office["officer1"].take_up("verification"), office["officer2"].take_up("verification")
    slow.start("visit", visit)
    refused(slow, "visit", "turned", {"findings": "货架上有仿冒茶叶", "officers": TEAM, "ended-t": "09:10"})
    fast.act("collect", {"officers": TEAM, "kind": "object", "source": "货架", "files": photo})
    slow.fill({"ended": began.replace(hour=9, minute=50)})
    # The Enter key goes on; it does not press the button that removes the file, which stands before.
    slow.page.press("[name='place']", "Enter")
    slow.see("desk-visit-moved")
    assert refused.says["moved"] in slow.page.inner_text("main")
    refused.holds(slow, {"findings": "货架上有仿冒茶叶", "ended-t": "09:50"})
    slow.check("visit")
    slow.confirm("visit")
    slow.act("propose", {"proposal": "filed", "facts": "看到仿冒茶叶"})

    # The same act sent from two windows is one act.
    bureau = office["bureau"].take_up("verification")
    twin = bureau.beside().take_up("verification")
    for window in (bureau, twin):
        window.start("decide", {
            "decision": "filed", "harm": "no", "officers": MIXED, "party": "示例百货商行", "reason": "有证据"})
        window.check("decide")
    for window in (bureau, twin):
        window.confirm("decide")
    assert refused.says["again"] in twin.page.inner_text("main")


def case(office, refused, today, photo):
    # A decision before the review: the matter's page says when it is taken, and so does its form.
    bureau = office["bureau"]
    bureau.page.goto(f"{office.place[1].address}/desk?view=all")
    bureau.matters("penalty-case").click()
    bureau.page.locator("#panel-later summary, [aria-labelledby=panel-later] summary").first.click()
    assert refused.says["unreviewed"] in bureau.page.inner_text("main")
    bureau.matter = bureau.page.url.split("/")[-1]
    bureau.visit(f"/desk/matter/{bureau.matter}/act/decide", "desk-decide-early")
    bureau.fill(PENALTY | {"warning-only": "no", "reason": "先作决定"})
    refused(bureau, "decide", "unreviewed", {"reason": "先作决定", "fine": "3000"})

    # The session runs out over a long form: signed in again, its officer finds it as it was.
    officer = office["both"].take_up("penalty-case").act("party", PARTY)
    report = {"proposal": "penalise", "complex": "no", "facts": "销售仿冒茶叶", "nature": "侵权", "basis": "商标法", "reason": "初次"}
    officer.start("finish", report)
    office.place[1].start("2026-03-02 10:45")
    officer.press("desk-finish-late")
    assert refused.says["late"] in officer.page.inner_text("main")
    officer.page.locator("main .button-row a").click()
    officer.enter("desk-finish-kept")
    assert refused.says["kept"] in officer.page.inner_text("main")
    refused.holds(officer, {name: typed for name, typed in report.items() if name not in ("proposal", "complex")})
    refused.holds(officer, {"proposal": ["penalise"], "complex": ["no"]})
    officer.check("finish")
    officer.confirm("finish")
    # Who investigated does not review.
    officer.take_up("penalty-case")
    officer.visit(f"/desk/matter/{officer.matter}/act/review", "desk-review-own")
    officer.fill({"kind": "case", "opinion": "agree", "reason": "我自己办的，同意"})
    refused(officer, "review", "own-case", {"reason": "我自己办的，同意"})
    office["reviewer"].take_up("penalty-case").act("review", {"kind": "case", "opinion": "agree", "reason": "同意"})
    bureau.take_up("penalty-case").act("approve-notice", PENALTY)

    # The notice is not served yet.
    bureau.visit(f"/desk/matter/{bureau.matter}/act/decide", "desk-decide-unserved")
    bureau.fill(PENALTY | {"warning-only": "no", "reason": "不等送达"})
    refused(bureau, "decide", "unserved", {"reason": "不等送达"})
    server = office["officer1"].take_up("penalty-case")
    server.start("serve-notice", {
        "manner": "person", "served-on": today - datetime.timedelta(days=1), "files": photo})
    refused(server, "serve-notice", "too-early", {"served-on-d": "1"})
    server.fill({"served-on": today})
    server.check("serve-notice")
    server.confirm("serve-notice")

    # The party still has time to answer.
    server.visit(f"/desk/matter/{server.matter}/act/waive", "desk-waive-early")
    refused(server, "waive", "running", {})


def decision(office, refused, today):
    bureau = office["bureau"].take_up("penalty-case")
    bureau.start("decide", PENALTY | {"fine": "5000", "warning-only": "no", "reason": "加重"})
    refused(bureau, "decide", "heavier", {"reason": "加重", "fine": "5000"})
    bureau.fill({"fine": "3000"})
    bureau.check("decide")
    bureau.confirm("decide")


def publication(office, refused, today):
    officer = office["both"].take_up("penalty-disclosure").act("enter", {
        "number": "示例1号", "published-party": "示例百货商行", "kind": "trademark", "breach": "销售侵权商品",
        "imposed": "罚款3000元", "authority": "示例区市场监督管理局", "decided-on": today, "text": "罚款3000元。"})
    officer.visit(f"/desk/matter/{officer.matter}/act/approve", "desk-approve-own")
    officer.fill({"reviewed": "yes", "duration": "middle"})
    refused(officer, "approve", "checked", {"reviewed": ["yes"], "duration": ["middle"]})
    officer.page.goto(office.place[1].address + "/decisions")
    assert "示例百货商行" not in officer.page.inner_text("main")
