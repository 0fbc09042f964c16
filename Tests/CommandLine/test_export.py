"""Documents of many matters as PDF in a directory: nothing is overwritten, and the same comes out of the store and of the
server that holds it."""

import json
import os
import re
import subprocess
import unicodedata

import pytest
from pypdf import PdfReader

from test_documents import BINARY, DOCS, check, zhidun

# They share a server: one process takes all of them.
pytestmark = pytest.mark.xdist_group("export")
NAME = re.compile(r"(.+〔20\d\d〕\d+号 )?\S+ [0-9A-Z]{8}-\d+\.pdf")


def words(path):
    """Without blanks; some viewers take 示 for the radical that looks the same."""
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def export(*arguments, folder, code=0):
    answer = zhidun(
        "export", "documents", *arguments, "--data", "data", "--demo", "--json", folder=folder, code=code)
    lines = [json.loads(line) for line in answer.stdout.splitlines()]
    for line in lines:
        check("export-documents", line)
    return lines


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """The data of a sample office; first the server exports all of them, then it is stopped."""
    folder = tmp_path_factory.mktemp("office")
    server = subprocess.Popen(
        [BINARY, "serve", "--demo", "--sample-matters", "30", "--data", folder / "data", "--port", "0"], cwd="/",
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert "http://" in server.stdout.readline()
        served = export("served", folder=folder)
    finally:
        server.terminate()
        assert server.wait(20) == 0
    return folder, served


def test_example():
    for line in (DOCS / "export-documents.example.jsonl").read_text().splitlines():
        check("export-documents", json.loads(line))


def test_every_document_is_a_file(office):
    folder, served = office
    assert len(served) > 30 and {line["outcome"] for line in served} == {"written"}
    files = {line["file"] for line in served}
    assert len(files) == len(served) and files == set(os.listdir(folder / "served"))
    assert (folder / "served").stat().st_mode & 0o777 == 0o700
    for line in served:
        path = folder / "served" / line["file"]
        assert NAME.fullmatch(line["file"]) and path.stat().st_size == line["bytes"]
        assert line["file"].endswith(f"{line['matter'][:8].upper()}-{line['sequence']}.pdf")
        assert path.stat().st_mode & 0o777 == 0o600
    numbered = [line for line in served if "〔" in line["file"]]
    assert numbered
    for line in numbered[:3] + served[:3]:
        text = words(folder / "served" / line["file"])
        assert words_of(line["title"]) in text and ("草稿" in text) == line["draft"]
        assert f"{line['matter']}-{line['sequence']}" in text
    for line in numbered[:3]:
        assert words_of(line["file"].split(" ")[0]) in words(folder / "served" / line["file"])


def words_of(text):
    return unicodedata.normalize("NFKC", text)


def test_nothing_is_overwritten(office):
    folder, served = office
    # Without the server it is the same, byte for byte: what is there stays, what is not is written.
    lost, other = served[0]["file"], served[1]["file"]
    (folder / "served" / lost).unlink()
    (folder / "served" / other).write_bytes(b"mine")
    again = export("served", folder=folder, code=1)
    outcomes = {line["file"]: line["outcome"] for line in again}
    assert outcomes.pop(lost) == "written" and outcomes.pop(other) == "refused"
    assert set(outcomes.values()) == {"unchanged"} and len(again) == len(served)
    assert "没有覆盖" in [line["reason"]["zh"] for line in again if line["reason"]][0]
    assert (folder / "served" / other).read_bytes() == b"mine"
    assert not [name for name in os.listdir(folder / "served") if name.endswith(".part")]


def test_some_matters_and_some_days(office):
    folder, served = office
    matters = sorted({line["matter"] for line in served})
    one = export("one", "--matter", matters[0][:8].upper(), "--matter", matters[0], folder=folder)
    assert {line["file"] for line in one} == {line["file"] for line in served if line["matter"] == matters[0]}
    assert export("late", "--since", "2999-01-01", folder=folder) == []
    early = export("one", "--since", "2000-01-01", "--matter", matters[0], folder=folder)
    assert [line["outcome"] for line in early] == ["unchanged"] * len(one)
    text = zhidun(
        "export", "documents", "one", "--matter", matters[0], "--data", "data", "--demo", "--lang", "en",
        folder=folder).stdout
    assert f"Documents: {len(one)}; written: 0, there already: {len(one)}, not written: 0" in text


def test_what_cannot_be_is_said_in_one_line(office, tmp_path):
    folder, _ = office
    (folder / "file").write_text("")
    for arguments in [
        ["x", "--matter", "00000000"], ["x", "--matter", "0"], ["x", "--matter", "%"], ["x", "--since", "tomorrow"],
        ["file", "--since", "2000-01-01"], [],
    ]:
        answer = zhidun("export", "documents", *arguments, "--data", "data", "--demo", folder=folder, code=2)
        assert answer.stderr.startswith("zhidun: ") and answer.stderr.count("\n") == 1, answer.stderr
    # Without --demo nobody knows in whose name documents are issued.
    assert "--demo" in zhidun("export", "documents", "x", "--data", "data", folder=folder, code=2).stderr
    assert not (folder / "x").exists()
