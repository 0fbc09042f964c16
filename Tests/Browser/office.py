"""The people of a journey: a server that lives through days, who reports, and the officers, each at a browser of her own."""

import copy
import datetime
import os
import pathlib
import re
import subprocess
import time
import urllib.request

from conftest import BINARY, free_port
from looking import Pictures, close_window, look, open_window

PASSWORDS = {"both": "Kiefern am Nordhang"}
NAMES = {
    "zh": {"infringement-report": "举报与权利人请求", "verification": "案件线索核查", "penalty-case": "行政处罚案件",
           "penalty-disclosure": "处罚信息公示"},
    "en": {"infringement-report": "Infringement report", "verification": "Verification of a lead",
           "penalty-case": "Penalty case", "penalty-disclosure": "Publication of a penalty"},
}
SHANGHAI = datetime.timezone(datetime.timedelta(hours=8))
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63600000020001"
    "54a24f5f0000000049454e44ae426082")


class Server:
    """An empty sample district whose clock stands where the test puts it."""

    def __init__(self, folder):
        self.folder, self.port, self.process = folder, free_port(), None
        self.address = f"http://127.0.0.1:{self.port}"

    def start(self, moment):
        """Starts at a moment such as `2026-03-02 10:00`; again later, on the same data, it has lived through the time."""
        there = datetime.datetime.fromisoformat(moment).replace(tzinfo=SHANGHAI)
        offset = round((there - datetime.datetime.now(SHANGHAI)).total_seconds())
        self.stop()
        self.today = there.date()
        with open(self.folder / "server.log", "ab") as log:
            self.process = subprocess.Popen(
                [BINARY, "serve", "--demo", "--sample-matters", "0", "--data", str(self.folder / "data"), "--port",
                 str(self.port), f"--clock-offset={offset}s"], stdout=log, stderr=log)
        for _ in range(300):
            try:
                urllib.request.urlopen(self.address + "/healthz", timeout=1)
                return
            except OSError:
                assert self.process.poll() is None, (self.folder / "server.log").read_text()
                time.sleep(0.1)
        raise AssertionError("the server did not answer within half a minute")

    def stop(self):
        if self.process:
            self.process.terminate()
            assert self.process.wait(20) == 0
            self.process = None

    def employ(self, account, *roles):
        """Somebody with several roles, made by the administrator while the server runs."""
        named = [word for role in roles for word in ("--role", role)]
        subprocess.run(
            [BINARY, "admin", "create", account, "--name", "尤示例", "--unit", "station", *named, "--certificate",
             "示例-000009", "--certificate-valid", "2020-01-01..2035-12-31", "--data", str(self.folder / "data")],
            input=PASSWORDS[account] + "\n", text=True, check=True, capture_output=True)


class Visitor:
    """Somebody at a browser who looks at every page she comes to."""

    def __init__(self, browser, server, language, width, script=True, pictures=Pictures(None)):
        self.server, self.language, self.width, self.pictures = server, language, width, pictures
        self.page = open_window(browser, language, width, script)

    def see(self, name):
        look(self.page, name, self.pictures)

    def visit(self, path, name):
        self.page.goto(self.server.address + path)
        self.see(name)

    def fill(self, answers):
        """Answers by the name of the field: a day, a day with a time, a file, options to tick, or words."""
        page = self.page
        for name, answer in answers.items():
            match answer:
                case datetime.datetime():
                    self.fill({name: answer.date(), f"{name}-t": f"{answer:%H:%M}"})
                case datetime.date():
                    for part, number in zip("ymd", (answer.year, answer.month, answer.day)):
                        page.fill(f"[name='{name}-{part}']", str(number))
                case pathlib.Path():
                    page.set_input_files(f"#{name}", answer)
                case list():
                    for box in page.locator(f"input[name='{name}']").all():
                        box.set_checked(box.get_attribute("value") in answer)
                case _ if page.locator(f"input[type=radio][name='{name}']").count():
                    page.check(f"input[name='{name}'][value='{answer}']")
                case _ if page.locator(f"select[name='{name}']").count():
                    page.select_option(f"#{name}", answer)
                case _:
                    page.fill(f"[name='{name}']", answer)

    def press(self, name):
        """The button that goes on: the first of those that end the form."""
        self.page.locator("main form .button-row button").first.click()
        self.see(name)

    @property
    def problems(self):
        """What the page says is wrong; empty where nothing is."""
        return self.page.inner_text(".errors") if self.page.locator(".errors").count() else ""

    def close(self):
        close_window(self.page)


class Reporter(Visitor):
    """Who reports, and follows the report by its receipt."""

    def report(self, pages, name="report"):
        """Page by page to the receipt; `pages` is what each page is answered with."""
        self.visit("/report", name)
        for place, answers in enumerate(pages):
            self.fill(answers)
            self.press(f"{name}-{place + 1}")
            assert self.problems == ""
        self.page.check("#true")
        self.page.locator("main form .button-row button").first.click()
        self.see(f"{name}-receipt")
        self.receipt = "".join(self.page.locator(".receipt-code span").all_inner_texts())
        self.page.check("#saved")
        self.page.locator("main form .button-row button").first.click()
        assert self.page.url == self.server.address + "/track/matter"

    def track(self, name="tracking"):
        """By the number, as on another day; what the page says."""
        self.visit("/track", f"{name}-start")
        self.page.fill("#code", self.receipt)
        self.press(name)
        assert self.page.url == self.server.address + "/track/matter"
        return self.page.inner_text("main")


class Officer(Visitor):
    """Somebody of the office, signed in."""

    def __init__(self, account, *place, **more):
        super().__init__(*place, **more)
        self.account = account

    def beside(self):
        """The same officer at a second window of the same browser."""
        twin = copy.copy(self)
        twin.page = self.page.context.new_page()
        twin.page.mirror, twin.page.language = self.page.mirror, self.language
        return twin

    def sign_in(self):
        self.page.goto(self.server.address + "/desk")
        self.enter("desk")
        assert self.page.url == self.server.address + "/desk"

    def enter(self, name):
        """Fills in the page of signing in; it leads to where one wanted to go."""
        self.see("sign-in")
        self.page.fill("#id", self.account)
        self.page.fill("input[type=password]", PASSWORDS.get(self.account, "sample-Only-2026"))
        self.press(name)

    def take_up(self, procedure):
        """The one open matter of a procedure, from one's own list; signs in first where the session has ended."""
        self.page.goto(self.server.address + "/desk")
        if "/sign-in" in self.page.url:
            self.sign_in()
        matters = self.matters(procedure)
        # What the system takes by itself after a start comes a moment later.
        for _ in range(20):
            if matters.count() == 1:
                break
            time.sleep(0.5)
            self.page.reload()
        assert matters.count() == 1, self.page.inner_text("main")
        matters.click()
        self.see("desk-matter")
        self.matter = re.search(r"/desk/matter/(\w{26})$", self.page.url).group(1)
        return self

    def matters(self, procedure):
        """The links to the matters of a procedure in the list that is open."""
        row = self.page.locator("main tbody tr").filter(has_text=self.called(procedure))
        return row.locator("a[href^='/desk/matter/']")

    def called(self, procedure):
        """What a procedure is called in the officer's language."""
        return NAMES[self.language][procedure]

    def start(self, act, answers={}):
        """An act by its link on the page of the matter, its form filled in."""
        self.page.locator(f"main a[href$='/act/{act}']").first.click()
        self.see(f"desk-{act}")
        self.fill(answers)

    def check(self, act):
        """Sends the form, to see what the act will cause."""
        self.press(f"desk-{act}-check")

    def confirm(self, act):
        self.page.locator("button.is-seal").click()
        assert f"/desk/matter/{self.matter}?done=" in self.page.url, self.page.inner_text("main")[:800]
        self.see(f"desk-{act}-done")

    def act(self, act, answers={}):
        """The whole way: form, check, confirmation."""
        self.start(act, answers)
        self.check(act)
        assert self.problems == ""
        self.confirm(act)
        return self


# Who the party of a case is, as an officer types it.
PARTY = {
    "party-type": "household", "party-code": "92000000EXAMPLE10J", "party-representative": "张样本",
    "party-address": "示例路8号"}


class Office:
    """Everybody of one office in one language, at windows of one width."""

    def __init__(self, browser, server, language, width, script, pictures=Pictures(None)):
        self.place = (browser, server, language, width)
        self.more = {"script": script, "pictures": pictures}
        self.people = {}

    def __getitem__(self, account):
        if account not in self.people:
            self.people[account] = Officer(account, *self.place, **self.more)
        return self.people[account]

    def reporter(self):
        return self.people.setdefault("", Reporter(*self.place, **self.more))

    def close(self):
        for person in self.people.values():
            person.close()


# Every pair of language, width and scripts is among these four; all eight where the long proofs are asked for.
VARIANTS = [("zh", 1280, True), ("zh", 360, False), ("en", 1280, False), ("en", 360, True)]
# A whole case takes a minute or two: each language, each width, with scripts and without, is in one of these.
PAIR = [("zh", 360, False), ("en", 1280, True)]
if os.environ.get("ZHIDUN_FULL"):
    VARIANTS = [(language, width, script) for language in ("zh", "en") for width in (1280, 360) for script in (True, False)]
    PAIR = VARIANTS
