"""The systems beside this one on the command line: their profiles, and taking their results in."""

import json
import subprocess
import zipfile

from test_documents import BINARY, tickets, zhidun


def test_a_profile_is_printed_as_the_file_that_takes_its_place(tmp_path):
    """What is printed and put into the directory holds, and prints the same but for whose it is."""
    for system in ["12315", "case-system", "disclosure-system"]:
        printed = zhidun("systems", "show", system, folder=tmp_path).stdout
        assert "本表为本系统拟定，可修改" in printed.splitlines()[0]
        folder = tmp_path / "zhidun-data/systems"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{system}.yaml").write_text(printed)
        again = zhidun("systems", "show", system, folder=tmp_path).stdout
        assert again.splitlines()[1:] == printed.splitlines()[1:]
        assert "辖区的文件" in again.splitlines()[0]
    assert zhidun("systems", "show", "wechat", folder=tmp_path, code=2).stderr.count("\n") == 1


def test_a_bad_profile_is_refused_with_its_line_also_at_the_start(tmp_path):
    printed = zhidun("systems", "show", "case-system", folder=tmp_path).stdout
    folder = tmp_path / "zhidun-data/systems"
    folder.mkdir(parents=True)
    lines = printed.splitlines()
    place = next(number for number, line in enumerate(lines) if "answer decide fine" in line)
    for wrong, word in [
        (lines[place].replace("decide", "decid"), "decid"), (lines[place].replace("fine", "finest"), "finest"),
        ('        frm: "number"', "frm"), ('        from: "reporter"', "reporter"),
    ]:
        changed = lines[:place] + [wrong] + lines[place + 1:]
        (folder / "mine.yaml").write_text("\n".join(changed) + "\n")
        for command in [["systems", "show", "12315"], ["serve", "--demo", "--port", "0"]]:
            answer = zhidun(*command, "--lang", "en", folder=tmp_path, code=2) if command[0] == "systems" else run(command, tmp_path)
            assert f"line {place + 1}" in answer.stderr or f"第{place + 1}行" in answer.stderr
            assert word in answer.stderr and answer.stderr.count("\n") == 1
    (folder / "mine.yaml").write_text(printed)
    (folder / "other.yaml").write_text(printed)
    assert "mine.yaml" in zhidun("systems", "show", "12315", folder=tmp_path, code=2).stderr


def run(command, folder):
    answer = subprocess.run([BINARY, *command], cwd=folder, capture_output=True, text=True, timeout=60)
    assert answer.returncode == 2
    return answer


def test_reporters_cannot_be_named_in_a_profile(tmp_path):
    printed = zhidun("systems", "show", "12315", folder=tmp_path).stdout
    folder = tmp_path / "zhidun-data/systems"
    folder.mkdir(parents=True)
    (folder / "12315.yaml").write_text(printed.replace("filed target", "filed contact"))
    refused = zhidun("systems", "show", "12315", folder=tmp_path, code=2).stderr
    assert "举报人、投诉人的信息" in refused and "第" in refused


def results(tmp_path, *arguments, code=0):
    answer = zhidun("import", "results", *arguments, "--json", folder=tmp_path, code=code)
    return json.loads(answer.stdout)


def test_results(tmp_path):
    """Tickets of the platform are known by their numbers; what it says of them is recorded once."""
    zhidun("keys", "init", folder=tmp_path)
    (tmp_path / "tickets.csv").write_text(tickets())
    zhidun("import", "12315", "tickets.csv", folder=tmp_path)
    (tmp_path / "states.csv").write_bytes(
        "工单编号,工单状态,其他\n示例-20261120-0001,办理中,x\n示例-20261120-0002,待分送,\n没有的,办理中,\n示例-20261120-0002,不认识,\n"
        .encode("gb18030"))
    first = results(tmp_path, "--system", "12315", "states.csv")
    assert [first[key] for key in ["recorded", "known", "byHand", "skipped"]] == [2, 0, 0, 2]
    assert [problem["line"] for problem in first["problems"]] == [4, 5]
    assert "其他" in first["remarks"][0]["zh"]
    again = results(tmp_path, "--system", "12315", "states.csv")
    assert [again[key] for key in ["recorded", "known", "byHand", "skipped"]] == [0, 2, 0, 2]
    book(tmp_path / "states.xlsx", [["工单编号", "工单状态"], ["示例-20261120-0001", "待分送"]])
    later = results(tmp_path, "--system", "12315", "states.xlsx")
    assert [later[key] for key in ["recorded", "known"]] == [1, 0]
    text = zhidun("import", "results", "--system", "12315", "states.csv", "--lang", "en", folder=tmp_path).stdout
    assert text.startswith("Recorded: 1, nothing new: 1")
    doctor = json.loads(zhidun("doctor", "--json", folder=tmp_path).stdout)
    checks = {check["name"]["zh"]: check for check in doctor["checks"]}
    assert doctor["well"] and checks["对账：全国12315平台"]["notes"] != [] and checks["对账：省执法办案系统"]["notes"] == []


def test_what_is_no_result_is_refused(tmp_path):
    zhidun("keys", "init", folder=tmp_path)
    (tmp_path / "a.csv").write_text("甲,乙\n1,2\n")
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n")
    for arguments, word in [
        (["--system", "12315", "a.csv"], "工单编号"), (["--system", "12315", "a.pdf"], "PDF"),
        (["--system", "12315", "none.csv"], "none.csv"), (["--system", "wechat", "a.csv"], "wechat"),
    ]:
        stderr = zhidun("import", "results", *arguments, folder=tmp_path, code=2).stderr
        assert stderr.count("\n") == 1 and word in stderr


def book(path, rows):
    """A workbook as small as one can be, deflated as programs write it."""
    cells = "".join(
        f'<row r="{number}">' + "".join(
            f'<c r="{"AB"[place]}{number}" t="inlineStr"><is><t>{text}</t></is></c>' for place, text in enumerate(row))
        + "</row>" for number, row in enumerate(rows, 1))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{cells}</sheetData></worksheet>")
