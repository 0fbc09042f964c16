"""Every command's JSON is what docs/cli says: it fits the schema, and the example is what the program prints."""

import csv
import json
import os
import pathlib
import subprocess

import pytest
from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build" / os.environ.get("ZHIDUN_CONFIGURATION", "debug") / "zhidun"
DOCS = ROOT / "docs/cli"

# The commands whose answer depends on nothing but the program: the example must be the answer.
CONSTANT = {
    "calendar-show": ["calendar", "show", "2026"],
    "due": ["due", "--rule", "CF-01", "--from", "2026-02-10", "--pause", "2026-02-12..2026-02-13"],
    "fine": ["fine", "--basis", "SM-09", "--facts", str(DOCS / "fine-facts.example.json")],
    "law-check": ["law", "check"],
    "law-list": ["law", "list", "CF-43"],
    "law-show": ["law", "show", "CF-25"],
    "procedures-check": ["procedures", "check"],
    "procedures-graph": ["procedures", "graph", "verification", "--lang", "en"],
    "procedures-list": ["procedures", "list"],
    "procedures-show": ["procedures", "show", "verification"],
    "reward": ["reward", "--facts", str(DOCS / "reward-facts.example.json")],
    "threshold": ["threshold", "--offence", "213", "--acts", str(DOCS / "threshold-acts.example.json")],
}


def zhidun(*arguments, folder, code=0, typed=None):
    answer = subprocess.run(
        [BINARY, *arguments], cwd=folder, capture_output=True, text=True, timeout=120, input=typed)
    assert answer.returncode == code, answer.stderr
    return answer


def document(name, *arguments, folder, code=0, typed=None):
    answer = json.loads(zhidun(*arguments, "--json", folder=folder, code=code, typed=typed).stdout)
    check(name, answer)
    return answer


def check(name, answer):
    Draft202012Validator(json.loads((DOCS / f"{name}.schema.json").read_text())).validate(answer)


def example(name):
    return json.loads((DOCS / f"{name}.example.json").read_text())


@pytest.mark.parametrize("name", CONSTANT)
def test_constant(name, tmp_path):
    assert document(name, *CONSTANT[name], folder=tmp_path) == example(name)


@pytest.mark.parametrize("path", sorted(DOCS.glob("*.example.json")), ids=lambda path: path.name)
def test_examples_fit(path):
    check(path.name.removesuffix(".example.json"), json.loads(path.read_text()))


def test_every_schema_has_an_example():
    schemas = {path.name.removesuffix(".schema.json") for path in DOCS.glob("*.schema.json")}
    examples = {path.name.split(".example.")[0] for path in DOCS.glob("*.example.json*")}
    assert schemas == examples


def test_identify(tmp_path):
    assert document("identify", "identify", example("identify")["text"], folder=tmp_path) == example("identify")
    document("identify", "identify", "91110108551385082A", folder=tmp_path, code=1)
    assert "zhidun: " in zhidun("identify", "!!", folder=tmp_path, code=2).stderr


def test_calendar(tmp_path):
    """A notice written from the official data is checked, stored, and then counts."""
    with open(ROOT / "Data/calendar/holiday_exceptions.csv") as rows:
        lines = [line for line in rows if line.startswith(("date,", "2026-"))]
    (tmp_path / "2026.csv").write_text("".join(lines))
    document("calendar-check", "calendar", "check", "2026.csv", folder=tmp_path)
    document("calendar-load", "calendar", "load", "2026.csv", folder=tmp_path)
    assert (tmp_path / "zhidun-data/calendar/2026.csv").exists()


def test_store(tmp_path):
    """Keys, schema, backup, restore and the doctor on one data directory, as an administrator would."""
    first = document("keys-init", "keys", "init", folder=tmp_path)["key"]
    zhidun("keys", "init", folder=tmp_path, code=2)
    assert document("keys-rotate", "keys", "rotate", folder=tmp_path)["key"] != first
    assert document("migrate", "migrate", folder=tmp_path) == example("migrate")
    assert document("migrate", "migrate", folder=tmp_path)["applied"] == []
    assert document("doctor", "doctor", folder=tmp_path)["well"]
    document("backup", "backup", "copy.tar", folder=tmp_path)
    assert "copy.tar" in zhidun("backup", "copy.tar", folder=tmp_path, code=2).stderr
    zhidun("restore", "copy.tar", folder=tmp_path, code=2)
    document("restore", "restore", "copy.tar", "--data", "other", folder=tmp_path)
    assert document("doctor", "doctor", "--data", "other", folder=tmp_path)["well"]
    (tmp_path / "damaged.tar").write_bytes((tmp_path / "copy.tar").read_bytes()[:20_000])
    zhidun("restore", "damaged.tar", "--data", "third", folder=tmp_path, code=2)


MARKS = (
    "kind,number,mark,classes,holder,shelf\ntrademark,12345678,五粮液,33;35,示例公司,A\ntrademark,2,,9,,\n"
    "trademark,3,甲,46,,\nname,4,雪碧,,,\n"
)


def tickets():
    """The file that the manual shows."""
    manual = (ROOT / "docs/operations/12315.md").read_text()
    return manual.split("```csv\n")[1].split("```")[0]


def relative(answer, folder):
    """The answer with paths as they were typed."""
    return json.loads(json.dumps(answer).replace(f"{folder}/", ""))


def test_register(tmp_path):
    """Rights are imported once, and the index built from the store is the one built from the file."""
    (tmp_path / "marks.csv").write_text(MARKS)
    zhidun("register", "index", folder=tmp_path, code=2)
    first = document("register-import", "register", "import", "marks.csv", folder=tmp_path)
    assert relative(first, tmp_path) == example("register-import")
    again = document("register-import", "register", "import", "marks.csv", folder=tmp_path)
    assert [again[key] for key in ["new", "changed", "unchanged", "skipped", "rights"]] == [0, 0, 2, 2, 2]
    (tmp_path / "later.jsonl").write_text('{"kind":"name","number":"4","mark":"雪碧柠檬"}\n{"kind":"name","number":5,"mark":"丙"}\n')
    later = document("register-import", "register", "import", "marks.csv", "later.jsonl", folder=tmp_path)
    assert [later[key] for key in ["new", "changed", "unchanged", "skipped", "rights"]] == [1, 1, 2, 2, 3]
    assert document("register-index", "register", "index", folder=tmp_path)["marks"] == 3
    (tmp_path / "same.csv").write_text("kind,number,mark,classes,holder\nname,4,雪碧柠檬,,\nname,5,丙,,\ntrademark,12345678,五粮液,35;33,示例公司\n")
    zhidun("register", "index", "same.csv", "--index", "other", folder=tmp_path)
    assert (tmp_path / "zhidun-data/index/marks.index").read_bytes() == (tmp_path / "other/marks.index").read_bytes()
    assert document("similar", "similar", "五粮夜", folder=tmp_path)["results"][0]["number"] == "12345678"
    assert document("doctor", "doctor", folder=tmp_path)["well"]


def test_register_lists_a_hundred_bad_lines(tmp_path):
    (tmp_path / "bad.csv").write_text("kind,number,mark\n" + "trademark,1,\n" * 250)
    answer = document("register-import", "register", "import", "bad.csv", folder=tmp_path)
    assert answer["skipped"] == 250 and [problem["line"] for problem in answer["problems"]] == list(range(2, 102))
    text = zhidun("register", "import", "bad.csv", "--lang", "en", folder=tmp_path).stdout
    assert "150 more are not listed" in text


def test_what_is_no_register_is_refused(tmp_path):
    (tmp_path / "st66.xml").write_text("<?xml version='1.0'?><Transaction/>")
    (tmp_path / "gbk.csv").write_bytes("类型,编号\n商标,1\n".encode("gbk"))
    (tmp_path / "book.xlsx").write_bytes(b"PK\x03\x04\x14\x00\x06\x00\n" * 9)
    for name, word in [("st66.xml", "XML"), ("gbk.csv", "UTF-8"), ("book.xlsx", "UTF-8"), ("none.csv", "none.csv"), (".", "")]:
        stderr = zhidun("register", "import", name, "--lang", "en", folder=tmp_path, code=2).stderr
        assert stderr.startswith("zhidun: ") and stderr.count("\n") == 1 and word in stderr


def test_tickets(tmp_path):
    """The manual's file is taken in once; mistakes are listed, and a broken record ends the reading."""
    (tmp_path / "tickets.csv").write_bytes(b"\xef\xbb\xbf" + tickets().encode())
    assert "keys" in zhidun("import", "12315", "tickets.csv", folder=tmp_path, code=2).stderr
    zhidun("keys", "init", folder=tmp_path)
    first = document("import-12315", "import", "12315", "tickets.csv", folder=tmp_path)
    shown = example("import-12315")
    assert [item.pop("matter") for item in first["matters"]] != [item.pop("matter") for item in shown["matters"]]
    assert relative(first, tmp_path) == {**shown, "skipped": 0, "problems": []}
    again = document("import-12315", "import", "12315", "tickets.csv", folder=tmp_path)
    assert [again[key] for key in ["filed", "known", "complaints", "skipped"]] == [0, 2, 1, 0]

    head, good = "number,type,received,right-kind,place,seen-on,facts\n", ",report,2026-11-20,patent,online,2026-11-20,"
    rows = [
        f"a1{good}一处\n", f"a2{good}{'字' * 17_000}\n", f"a3{good}甲\u001b[2J\n", "a4,report,2999-01-01,patent,online,2026-11-20,x\n",
        f'a5{good}"多行\n' + "行\n" * 300 + '"\n', "a6\n", f"a7{good}末\n",
    ]
    (tmp_path / "mixed.csv").write_text(head + "".join(rows))
    mixed = document("import-12315", "import", "12315", "mixed.csv", folder=tmp_path)
    assert [item["number"] for item in mixed["matters"]] == ["a1", "a5", "a7"]
    assert [problem["line"] for problem in mixed["problems"]] == [3, 4, 5, 308]
    assert "4000" in mixed["problems"][0]["text"]["en"]
    assert not any("\u001b" in json.dumps(problem, ensure_ascii=False) for problem in mixed["problems"])

    # What a reporter typed must not become a ticket of its own, however the file is broken.
    forged = f"forged{good}x\n"
    for name, broken in [
        ("open", f'b2{good}"text\n' + forged * 600), ("stray", f'b2{good}"text"x\n' + forged),
        ("long", f'b2{good}"{"字" * 100_000}\n{forged}"\n'),
    ]:
        (tmp_path / f"{name}.csv").write_text(head + f"b1-{name}{good}x\n" + broken)
        answer = zhidun("import", "12315", f"{name}.csv", "--json", folder=tmp_path, code=2)
        assert [item["number"] for item in json.loads(answer.stdout)["matters"]] == [f"b1-{name}"]
        assert f"{name}.csv:3: " in answer.stderr and answer.stderr.count("\n") == 1
    for name, content in [("empty", b""), ("gbk", "编号,类型\n".encode("gbk")), ("other", b"a,b\n1,2\n")]:
        (tmp_path / f"{name}.csv").write_bytes(content)
        assert f"{name}.csv:1: " in zhidun("import", "12315", f"{name}.csv", folder=tmp_path, code=2).stderr
    assert document("doctor", "doctor", folder=tmp_path)["well"]


def test_imports_while_the_server_runs(tmp_path):
    """The server that holds the store runs the command, with paths of who asks."""
    (tmp_path / "marks.csv").write_text(MARKS)
    (tmp_path / "tickets.csv").write_text(tickets())
    server = subprocess.Popen(
        [BINARY, "serve", "--demo", "--sample-matters", "0", "--data", tmp_path / "data", "--port", "0"], cwd="/",
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert "http://" in server.stdout.readline()
        answer = document("register-import", "register", "import", "marks.csv", "--data", "data", folder=tmp_path)
        assert relative(answer, tmp_path) == example("register-import")
        assert document("register-index", "register", "index", "--data", "data", folder=tmp_path)["marks"] == 2
        named = document("register-index", "register", "index", "--data", "data", "--index", "own", folder=tmp_path)
        assert named["index"] == str(tmp_path / "own") and (tmp_path / "own/marks.index").exists()
        answer = document("import-12315", "import", "12315", "tickets.csv", "--data", "data", folder=tmp_path)
        assert [answer[key] for key in ["filed", "known", "complaints", "skipped"]] == [2, 0, 1, 0]
        for arguments in [
            ["register", "import", "none.csv"], ["import", "12315", "none.csv"], ["register", "import", "/dev/stdin"],
        ]:
            stderr = zhidun(*arguments, "--data", "data", folder=tmp_path, code=2).stderr
            assert stderr.startswith("zhidun: ") and stderr.count("\n") == 1
    finally:
        server.terminate()
        assert server.wait(20) == 0


def test_unusable_input_is_one_line(tmp_path):
    for arguments in [
        [], ["nonsense"], ["due"], ["due", "--rule", "CF-43", "--from", "2026-01-01"], ["due", "--rule", "X", "--from", "1"],
        ["law", "show", "CF-99"], ["serve"], ["similar", "x"], ["procedures", "show", "nothing"], ["calendar", "check", "x"],
    ]:
        answer = subprocess.run([BINARY, *arguments], cwd=tmp_path, capture_output=True, text=True, timeout=60)
        if not arguments:
            assert answer.returncode == 0 and "USAGE" in answer.stdout
            continue
        assert answer.returncode == 2, arguments
        assert answer.stderr.startswith("zhidun: ") and answer.stderr.count("\n") == 1, answer.stderr
