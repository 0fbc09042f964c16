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
    "law-check": ["law", "check"],
    "law-list": ["law", "list", "CF-43"],
    "law-show": ["law", "show", "CF-25"],
    "procedures-check": ["procedures", "check"],
    "procedures-graph": ["procedures", "graph", "verification", "--lang", "en"],
    "procedures-list": ["procedures", "list"],
    "procedures-show": ["procedures", "show", "verification"],
}


def zhidun(*arguments, folder, code=0):
    answer = subprocess.run([BINARY, *arguments], cwd=folder, capture_output=True, text=True, timeout=120)
    assert answer.returncode == code, answer.stderr
    return answer


def document(name, *arguments, folder, code=0):
    answer = json.loads(zhidun(*arguments, "--json", folder=folder, code=code).stdout)
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
