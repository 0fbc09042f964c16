"""The law of an office on the command line: what two people approved at the desk counts where the office is named."""

import html
import http.cookiejar
import json
import re
import subprocess
import time
import urllib.parse
import urllib.request

import pytest

from test_api import ANSWERS
from test_documents import BINARY, document, zhidun

DUE = ["due", "--rule", "CF-01", "--from", "2026-09-22"]
# Corrects 15 working days to 10.
AMENDMENT = {
    "rule": "CF-01", "kind": "correction", "version-y": "2021", "version-m": "7", "version-d": "15", "term": "change",
    "term-amount": "10", "term-unit": "workingDay", "more": "keep", "target": "keep", "verified": "no",
    "how": "示例文本", "reason": "示例"}


class Person:
    """Somebody at the desk of a running server, who fills in forms."""

    def __init__(self, site, account):
        self.site = site
        # As browsers do, this machine itself is held to be safe.
        safe = http.cookiejar.DefaultCookiePolicy(secure_protocols=("http", "https"))
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar(safe)))
        self.send("/desk/sign-in", {"id": account, "password": "sample-Only-2026"})

    def get(self, path):
        return self.opener.open(self.site + path, timeout=60).read().decode()

    def send(self, path, fields):
        request = urllib.request.Request(
            self.site + path, urllib.parse.urlencode(fields).encode(), {"Sec-Fetch-Site": "same-origin"})
        answer = self.opener.open(request, timeout=60)
        return answer.url, answer.read().decode()

    def act(self, path, answers):
        """Fills in a form, checks and confirms it; the address it leads to."""
        page = self.get(path)
        for step in (answers, {"_step": "confirm"}):
            action = html.unescape(re.search(r'<form action="(/desk/(?:matter|file)/[^"]*)" method="post"', page).group(1))
            hidden = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page)
            url, page = self.send(action, {name: html.unescape(value) for name, value in hidden} | step)
        return url


@pytest.fixture
def server(tmp_path):
    process = subprocess.Popen(
        [BINARY, "serve", "--demo", "--sample-matters", "0", "--data", tmp_path / "data", "--port", "0"], cwd="/",
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    site = re.search(r"http://[\w.:]+", process.stdout.readline()).group(0).replace("0.0.0.0", "127.0.0.1")
    yield process, site
    if process.poll() is None:
        process.terminate()
        process.wait(20)


def test_the_amendments_of_an_office_count_where_it_is_named(server, tmp_path):
    process, site = server
    made = document("due", *DUE, folder=tmp_path)
    assert made["dueStrict"] == "2026-10-20" and "amendment" not in made["version"]
    url = Person(site, "reviewer").act("/desk/file/rule-amendment/propose", AMENDMENT)
    matter = re.search(r"/desk/matter/(\w{26})", url).group(1)
    # What is only proposed does not count.
    assert document("due", *DUE, "--data", "data", folder=tmp_path) == made
    Person(site, "bureau").act(f"/desk/matter/{matter}/act/approve", {"compared": "yes"})

    def answers():
        """By the server while it runs, by the command itself after."""
        due = document("due", *DUE, "--data", "data", folder=tmp_path)
        listed = document("law-list", "law", "list", "CF-01", "--data", "data", folder=tmp_path)
        shown = document("law-show", "law", "show", "CF-01", "--data", "data", folder=tmp_path)
        checked = document("law-check", "law", "check", "--data", "data", folder=tmp_path)
        words = zhidun("law", "show", "CF-01", "--data", "data", "--lang", "zh", folder=tmp_path).stdout
        return due, listed, shown, checked, words

    due, listed, shown, checked, words = serving = answers()
    # Ten working days on from 22 September: 23, 24, 28, 29, 30 September, 8, 9, 10, 12, 13 October.
    assert due["dueStrict"] == "2026-10-13" and due["term"]["amount"] == 10
    mark = {"kind": "correction", "inForce": time.strftime("%Y-%m-%d", time.gmtime(time.time() + 8 * 3600))}
    assert due["version"]["amendment"] == mark
    versions = [version["version"] for version in listed["rules"][0]["versions"]]
    assert [version.get("amendment") for version in versions if version["from"] == "2021-07-15"] == [mark]
    assert [version.get("amendment") for version in versions if version["from"] != "2021-07-15"] == [None] * (
        len(versions) - 1)
    assert [version["version"] for version in shown["versions"]] == versions
    assert checked["sound"] and "本局更正" in words and mark["inForce"] in words
    # Who proposed and who approved it is not said.
    assert not re.search("吴示例|郑示例", json.dumps([due, listed, shown], ensure_ascii=False))
    process.terminate()
    assert process.wait(20) == 0
    assert answers() == serving
    # Without an office the law is what the program was made with, also beside its data.
    assert document("due", *DUE, folder=tmp_path) == made
    assert (tmp_path / "data").rename(tmp_path / "zhidun-data") and document("due", *DUE, folder=tmp_path) == made


def test_the_doctor_goes_by_the_amended_law(server, tmp_path):
    """Dates that an amendment has moved are as they should be; without the keys it cannot be known, and that is said."""
    process, site = server
    handle = AMENDMENT | {"rule": "TJ-18", "version-y": "2026", "version-m": "4", "version-d": "15"}
    report = json.dumps({"form": "report", "answers": ANSWERS}).encode()
    urllib.request.urlopen(
        urllib.request.Request(
            site + "/api/v1/reports", report, {"Content-Type": "application/json", "Idempotency-Key": "k" * 22}),
        timeout=60)
    url = Person(site, "reviewer").act("/desk/file/rule-amendment/propose", handle)
    matter = re.search(r"/desk/matter/(\w{26})", url).group(1)
    Person(site, "bureau").act(f"/desk/matter/{matter}/act/approve", {"compared": "yes"})
    for _ in range(600):
        metrics = urllib.request.urlopen(site + "/metrics", timeout=60).read().decode()
        if re.search(r"^zhidun_reckonings_waiting 0$", metrics, re.M):
            break
        time.sleep(0.1)
    else:
        pytest.fail("the dates were never reckoned anew")
    zhidun("doctor", "--data", "data", folder=tmp_path)
    process.terminate()
    assert process.wait(20) == 0
    zhidun("doctor", "--data", "data", folder=tmp_path)
    (tmp_path / "data/keys").rename(tmp_path / "keys")
    said = document("doctor", "doctor", "--data", "data", folder=tmp_path, code=1)["checks"]
    assert [check["name"]["en"] for check in said if check["problems"]] == ["Open matters (1)", "The law in force"]


def test_an_office_without_a_store_gets_none(tmp_path):
    made = document("due", *DUE, folder=tmp_path)
    assert document("due", *DUE, "--data", "nothing", folder=tmp_path) == made
    document("law-check", "law", "check", "--data", "nothing", folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_input_that_cannot_be_used_is_one_line_from_the_server_too(server, tmp_path):
    for arguments in (["due", "--rule", "CF-01", "--from", "x"], ["law", "show", "CF-99"]):
        stderr = zhidun(*arguments, "--data", "data", folder=tmp_path, code=2).stderr
        assert stderr.startswith("zhidun: ") and stderr.count("\n") == 1
