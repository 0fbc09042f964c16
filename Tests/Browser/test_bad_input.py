"""坏输入: what people, programs and pranksters enter that cannot be taken. One table for all places where something is
entered; each row says what is entered where and what the page answers. Of every row, in both languages: the answer is no
error page, it says what to do, and everything that was typed is still there.

Elsewhere, and not said again here: every kind of file by its bytes (FileKindTests), bodies that are no forms
(MultipartParserTests, SentFormTests), forms sent twice, by other sites or after their session (DeskCaseTests, LateFormTests,
ReportJourneyTests, test_refusals.py), numbers of rights one by one (RightsTests).
"""

import html.parser
import http.client
import json
import re
import urllib.parse

import pytest

# Start, a JFIF segment, a scan, end.
JPEG = (bytes.fromhex("ffd8ffe00010") + b"JFIF\0\1\1\0\0\1\0\1\0\0" + bytes.fromhex("ffda0008010100003f00")
        + bytes.fromhex("12ff0034ffd056ffd9"))
PDF = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"
ZIP = bytes.fromhex("504b0304140000000000") + bytes(8) + bytes.fromhex("0400000004000000") + b"\x05\0\0\0a.exe<x/>"
LONG = "长" * 17_000


class Page(html.parser.HTMLParser):
    """What the controls of a page hold, and what it says is wrong."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.text, self.values, self.errors = text, {}, ""
        self.places, self.named = [], {"main"}
        self.area = self.select = None
        self.depth = 0
        self.feed(text)

    def hold(self, name, value):
        self.values.setdefault(name, []).append(value)

    def handle_starttag(self, tag, attributes):
        got = dict(attributes)
        self.named.add(got.get("id"))
        if tag == "a" and self.depth:
            self.places.append(got["href"].removeprefix("#"))
        if tag == "div":
            self.depth += 1 if self.depth or "errors" in (got.get("class") or "").split() else 0
        if tag == "textarea":
            self.area = got["name"]
            self.hold(self.area, "")
        if tag == "select":
            self.select = got["name"]
        if tag == "option" and "selected" in got:
            self.hold(self.select, got.get("value", ""))
        if tag == "input" and "name" in got and (got.get("type") not in ("radio", "checkbox") or "checked" in got):
            self.hold(got["name"], got.get("value", ""))

    def handle_endtag(self, tag):
        if tag == "textarea":
            self.area = None
        if tag == "div" and self.depth:
            self.depth -= 1

    def handle_data(self, data):
        if self.area:
            # A browser drops the line end right after the tag.
            self.values[self.area][-1] = (self.values[self.area][-1] + data).removeprefix("\n")
        if self.depth:
            self.errors += data + "\n"


class Client:
    """A browser without a window: cookies, redirects, the language, and the token of the page before."""

    def __init__(self, site, language):
        self.host = urllib.parse.urlsplit(site).netloc
        self.site, self.cookies, self.page = site, {"lang": language}, Page("")

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields, files=()):
        """Fields and files as the page's own form would send them."""
        token = [("token", one) for one in self.page.values.get("token", [])[:1]]
        pairs = token + [(name, one) for name, some in fields.items() for one in (some if isinstance(some, list) else [some])]
        if not files:
            return self.ask("POST", path, urllib.parse.urlencode(pairs).encode(), "application/x-www-form-urlencoded")
        body = b"".join(
            f'--frontier\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{one}\r\n'.encode() for name, one in pairs)
        for name, file, content in files:
            body += (f'--frontier\r\nContent-Disposition: form-data; name="{name}"; filename="{file}"\r\n'
                     "Content-Type: application/octet-stream\r\n\r\n").encode() + content + b"\r\n"
        return self.ask("POST", path, body + b"--frontier--\r\n", "multipart/form-data; boundary=frontier")

    def ask(self, method, path, body=None, kind=None):
        connection = http.client.HTTPConnection(self.host, timeout=60)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()), "Origin": self.site}
        connection.request(method, path, body, headers | ({"Content-Type": kind} if kind else {}))
        answer = connection.getresponse()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        content = answer.read().decode()
        if answer.status == 303:
            return self.get(answer.headers["Location"])
        self.status, self.path, self.page = answer.status, path, Page(content)
        return self


# Where something can be entered: what is right there, and how one comes there.

def report(step, *before):
    def come(client):
        client.post("/report", {"what": "report"})
        for name, fields in before:
            client.post(f"/report/question/{name}?form=report", fields)
        client.get(f"/report/question/{step}")
        return f"/report/question/{step}?form=report"
    return come


BEFORE = [("right-kind", {"right-kind": "trademark"}), ("place", {"place": "shop"}),
          ("seen-on", {"seen-on-y": "2026", "seen-on-m": "1", "seen-on-d": "2"}), ("facts", {"facts": "货架上约四十袋"}),
          ("identity", {"identity": "named"}), ("name", {"name": "李样本", "contact": "0551-00000000"})]


def adding(client):
    """The page of a report that was just filed, where a name can be given."""
    report("facts", *BEFORE[:4], ("identity", {"identity": "anonymous"}))(client)
    client.get("/report/check")
    client.post("/report/check", {"true": "yes"})
    client.post("/report/receipt", {"saved": "yes"})
    client.get("/track/matter/act/give-name")
    return "/track/matter/act/give-name"


def desk(client):
    """The counter's form for what came in by telephone or post."""
    client.post("/desk/sign-in", {"id": "counter", "password": "sample-Only-2026"})
    client.get("/desk/file/infringement-report/register")
    return re.search(r'action="(/desk/file/[^"]*)"', client.page.text).group(1).replace("&amp;", "&")


def straight(path):
    def come(client):
        client.get(path)
        return path
    return come


PLACES = {
    "kind": (report("right-kind"), {"right-kind": "trademark", "sign": "示例茶", "right": ""}),
    "where": (report("place", BEFORE[0]), {"place": "shop", "where": "示例路8号", "target": "示例店"}),
    "when": (report("seen-on", *BEFORE[:2]), {"seen-on-y": "2026", "seen-on-m": "1", "seen-on-d": "2"}),
    "facts": (report("facts", *BEFORE[:3]), {"facts": "货架上约四十袋"}),
    "name": (report("name", *BEFORE[:5]), {"name": "李样本", "contact": "0551-00000000"}),
    "track": (straight("/track"), {"code": ""}),
    "adding": (adding, {"name": "李样本", "contact": "0551-00000000"}),
    "due": (straight("/due"), {"rule": "CF-01", "from-y": "2026", "from-m": "9", "from-d": "22", "extend": "0"}),
    "identify": (straight("/identify"), {"text": ""}),
    "similar": (straight("/similar"), {"text": ""}),
    "sign-in": (straight("/desk/sign-in"), {"id": "counter", "password": "geheim"}),
    "desk": (desk, {
        "channel": "telephone", "received-y": "2026", "received-m": "1", "received-d": "5", "right-kind": "trademark",
        "sign": "示例茶", "place": "shop", "where": "示例路8号", "seen-on-y": "2026", "seen-on-m": "1", "seen-on-d": "4",
        "facts": "电话反映", "identity": "anonymous"}),
}

# What is typed there is not shown again, or only its beginning.
NEVER = {"sign-in": ["password"]}
CUT = {"track": 60, "similar": 120, "due": 40, "sign-in": 40}

ONE_LINE = ("含有换行或者不能显示的字符，请删除", "it has line breaks or characters that cannot be shown; remove them")
LINES = ("含有不能显示的字符，请删除", "it has characters that cannot be shown; remove them")

# Where; what is entered there besides; what the page says in Chinese and in English.
ROWS = {
    "50 kB name of goods": ("kind", {"sign": LONG}, "最多100个字，现有17000个，请删减", "at most 100 characters, now 17000; shorten it"),
    "50 kB name of a person": ("name", {"name": LONG}, "最多100个字，现有17000个，请删减", "at most 100 characters, now 17000"),
    "50 kB name, added": ("adding", {"name": LONG}, "最多100个字，现有17000个，请删减", "at most 100 characters, now 17000"),
    "50 kB story at the desk": ("desk", {"facts": LONG}, "最多4000个字，现有17000个，请删减", "at most 4000 characters, now 17000"),
    "50 kB number": ("identify", {"text": "1" * 50_000}, "请只输入编号本身", "Enter the number alone"),
    "50 kB of Chinese as a number": ("identify", {"text": LONG}, "请只输入编号本身", "Enter the number alone"),
    "50 kB receipt": ("track", {"code": "7" * 50_000}, "回执号", "receipt number"),
    "a story one character too long": ("facts", {"facts": "字" * 4_001}, "最多4000个字，现有4001个", "at most 4000 characters, now 4001"),
    "a bell": ("kind", {"sign": "坏\a字"}, *ONE_LINE),
    "NUL": ("name", {"contact": "0551\0"}, *ONE_LINE),
    "an escape sequence": ("facts", {"facts": "红\x1b[31m字"}, *LINES),
    "a line break in one line": ("kind", {"sign": "第一行\n第二行"}, *ONE_LINE),
    "a bidi override": ("kind", {"sign": "\u202e反写"}, *ONE_LINE),
    "a bidi isolate in a story": ("facts", {"facts": "前\u2067后\u2069"}, *LINES),
    "a bidi override at the desk": ("desk", {"sign": "\u202egpj.茶"}, *ONE_LINE),
    "a character of nobody's": ("where", {"target": "\ue000店"}, *ONE_LINE),
    "a paragraph separator": ("where", {"where": "一\u2029二"}, *LINES),
    "a patent number with a wrong check digit": ("kind", {"right": "202010000000.0"}, "请逐位对照原件", "Compare every character with the original"),
    "something that is no number of a right": ("kind", {"right": "不记得了"}, "请核对位数，只输入编号本身", "Check the length and enter it alone"),
    "nothing chosen": ("kind", {"right-kind": []}, "请选择“侵犯的是什么”", "Choose an answer: What is infringed"),
    "an option that is none": ("kind", {"right-kind": "nonsense"}, "请从列出的选项中选择", "choose from the options shown"),
    "two answers where one goes": ("desk", {"sign": ["一", "二"]}, "只能填写一项", "give one answer only"),
    "a date that lies ahead": ("when", {"seen-on-y": "2099"}, "不能晚于今天", "it cannot lie after today"),
    "a date that lies ahead, at the desk": ("desk", {"received-y": "2099"}, "不能晚于今天", "it cannot lie after today"),
    "days turned round": ("desk", {"seen-on-d": "6"}, "不能早于“最近一次是什么时候看到的？”，请核对日期", "cannot lie before “When did you see it last?”"),
    "30 February": ("when", {"seen-on-m": "2", "seen-on-d": "30"}, "日子在1至28之间", "The day must be from 1 to 28"),
    "month 13, full width": ("when", {"seen-on-m": "１３"}, "月份应在1至12之间", "The month must be from 1 to 12"),
    "a year of two digits": ("when", {"seen-on-y": "26"}, "四位数", "four digits"),
    "a year of a million": ("when", {"seen-on-y": "9" * 1_000}, "四位数", "four digits"),
    "a month in words": ("when", {"seen-on-m": "正月"}, "月份应在1至12之间", "The month must be from 1 to 12"),
    "no day": ("when", {"seen-on-d": ""}, "日子在1至31之间", "The day must be from 1 to 31"),
    "no date": ("when", {"seen-on-y": "", "seen-on-m": "", "seen-on-d": ""}, "请填写“最近一次是什么时候看到的？”", "Fill in: When did you see it last?"),
    "a field the page does not have": ("desk", {"surprise": "1"}, "本页没有的填报项", "a field that this page does not"),
    "no receipt": ("track", {}, "请输入回执号", "Enter the receipt number"),
    "half a receipt": ("track", {"code": "7K3Q"}, "4位", "you entered 4; compare it with the receipt"),
    "a receipt with a sign it cannot have": ("track", {"code": "<b>"}, "没有“<”", "“<”"),
    "a rule that is none": ("due", {"rule": "CF-99"}, "请从列表里选一条规则", "Choose a rule from the list"),
    "a pause that ends before it begins": (
        "due", {"pause-y": "2026", "pause-m": "10", "pause-d": "9", "until-y": "2026", "until-m": "10", "until-d": "8"},
        "请对调后重试", "swap the two"),
    "a year outside the calendar's reach": ("due", {"from-y": "1850"}, "1900至2200", "1900 to 2200"),
    "nothing to identify": ("identify", {}, "请填写编号", "Enter a number"),
    "a name of punctuation": ("similar", {"text": "!!"}, "要有汉字、字母或数字", "with a character, letter or digit"),
    "a name of 121 characters": ("similar", {"text": "茶" * 121}, "最多120个字符", "at most 120"),
    "a wrong password": ("sign-in", {}, "请检查大小写和输入法后再试", "Check capital letters and the keyboard"),
    "an account that cannot be": ("sign-in", {"id": "<script>"}, "请检查大小写和输入法后再试", "Check capital letters"),
}


@pytest.mark.parametrize("row", ROWS)
def test_text(site, row):
    place, entered, zh, en = ROWS[row]
    come, right = PLACES[place]
    for language, words in (("zh", zh), ("en", en)):
        client = Client(site, language)
        path = come(client)
        fields = right | entered
        if place in ("due", "similar"):
            client.get(path + "?" + urllib.parse.urlencode(fields))
        else:
            client.post(path, fields)
        assert client.status in (400, 401), client.page.text
        assert words in client.page.errors, client.page.errors
        assert client.page.places and set(client.page.places) <= client.page.named, "a link to what is wrong"
        for name, typed in fields.items():
            if name != "surprise":
                still_there(client.page, place, name, typed)


def still_there(page, place, name, typed):
    """Signs that cannot be shown come back as U+FFFD; what no option has cannot be ticked; passwords are not repeated."""
    shown = [re.sub("[\0-\x08\x0e-\x1f\u202a-\u202e\u2066-\u2069]", "\ufffd", one)
             for one in (typed if isinstance(typed, list) else [typed])]
    held = page.values.get(name, [])
    if name in NEVER.get(place, []):
        assert held == [""]
    elif shown not in ([], ["nonsense"], ["CF-99"]):
        assert held[:1] == [shown[0][:CUT.get(place)]], name


FILES = {
    "21 MB": ("照片.jpg", JPEG[:-2] + bytes([0x11]) * (21 << 20) + JPEG[-2:], "文件超过20 MB", "The file is over 20 MB. Shrink it"),
    "a program called picture": ("照片.jpg", b"MZ\x90\0\3\0" + bytes(99), "程序或脚本文件不能上传", "Programs and scripts are not taken"),
    "a page": ("网页.html", b"<!doctype html><title>x</title>", "网页或带脚本的文件不能上传", "Save the page as pictures or PDF"),
    "an archive": ("照片.zip", ZIP, "请解压后", "Unpack it"),
    "a PDF that is a page too": ("合同.pdf", PDF + b"<html><body>", "夹带了网页或程序代码", "Save it anew"),
    "a picture with a script": (
        "照片.jpg", JPEG[:20] + b"\xff\xfe\0\x1b<script>alert(1)</script>" + JPEG[20:], "夹带了网页或程序代码", "Save it anew"),
    "a picture cut off": ("照片.jpg", JPEG[:-2], "不完整，可能没有传完", "stops before its end"),
    "nothing in it": ("空.jpg", b"", "文件是空的。请重新选择", "The file is empty. Choose"),
    "a kind nobody knows": ("数据.bin", bytes([1, 2, 3, 4]), "请另存为图片或PDF", "Save it as pictures or PDF"),
    "a name that turns round": ("\u202egpj.exe", b"MZ\x90\0\3\0", "程序或脚本文件不能上传", "Programs and scripts are not taken"),
}


@pytest.mark.parametrize("row", FILES)
def test_file(site, row):
    name, content, zh, en = FILES[row]
    for language, words in (("zh", zh), ("en", en)):
        client = Client(site, language)
        path = PLACES["facts"][0](client)
        client.post(path, {"facts": "货架上约四十袋"}, [("files", "好的.jpg", JPEG), ("files", name, content)])
        assert client.status == 400 and words in client.page.errors, client.page.errors
        assert "\u202e" not in client.page.text
        # What was typed and the file that was good are still there.
        assert client.page.values["facts"] == ["货架上约四十袋"] and "好的.jpg" in client.page.text


def test_a_form_that_breaks_off(site):
    client = Client(site, "zh")
    path = PLACES["facts"][0](client)
    client.ask("POST", path, b'--frontier\r\nContent-Disposition: form-data; name="facts"\r\n\r\n', "multipart/form-data; boundary=frontier")
    assert client.status == 400 and "上传中断" in client.page.text


# What looks wrong and is right: nobody is sent back for the way a keyboard writes.
LENIENT = {
    "full-width digits": ("when", {"seen-on-y": "２０２６", "seen-on-m": "1月", "seen-on-d": " ２日 "}),
    "markup": ("facts", {"facts": "<script>alert(1)</script>\n' OR 1=1 --\n{{7*7}} =1+1"}),
    "another script, a family of emoji": ("kind", {"sign": "Çay ☕ 👨‍👩‍👧 שלום"}),
}


@pytest.mark.parametrize("row", LENIENT)
def test_taken_all_the_same(site, row):
    place, entered = LENIENT[row]
    come, right = PLACES[place]
    client = Client(site, "zh")
    path = come(client)
    client.post(path, right | entered)
    assert client.status == 200 and client.page.errors == "" and client.path != path
    assert "<script>alert" not in client.page.text


def test_a_receipt_as_people_write_it(site):
    client = Client(site, "zh")
    adding(client)
    code = client.cookies["receipt"]
    for typed in (code.lower(), " ".join(code), "".join(chr(ord(sign) + 0xFEE0) for sign in code)):
        other = Client(site, "zh")
        other.post("/track", {"code": typed})
        assert other.path == "/track/matter", typed


API = {
    "a bidi override": ({"sign": "\u202e反写"}, ONE_LINE[0], ONE_LINE[1]),
    "50 kB": ({"sign": LONG}, "最多100个字，现有17000个", "at most 100 characters, now 17000"),
    "a date that lies ahead": ({"seen-on": "2099-01-01"}, "不能晚于今天", "it cannot lie after today"),
    "a wrong check digit": ({"right": "202010000000.0"}, "请逐位对照原件", "Compare every character with the original"),
}


@pytest.mark.parametrize("row", API)
def test_programs(site, row):

    entered, zh, en = API[row]
    answers = {"right-kind": "trademark", "place": "shop", "seen-on": "2026-01-02", "facts": "货架上约四十袋",
               "identity": "anonymous"} | entered
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(site).netloc, timeout=60)
    connection.request(
        "POST", "/api/v1/reports", json.dumps({"form": "report", "answers": answers}),
        {"Content-Type": "application/json", "Idempotency-Key": "0f8fad5b-d9cb-469f-a165-70867728950e"})
    answer = connection.getresponse()
    document = json.loads(answer.read())
    assert answer.status == 400 and [problem["field"] for problem in document["problems"]] == list(entered)
    assert zh in document["problems"][0]["zh"] and en in document["problems"][0]["en"]
