"""Thresholds, fines and rewards from files: verdicts by exit code, and bad input by its path."""

import json

import pytest

from test_documents import DOCS, check, document, example, zhidun

COMMANDS = {
    "threshold": (["threshold", "--offence", "213", "--acts"], "threshold-acts", "计算过程", "Reckoning"),
    "fine": (["fine", "--basis", "SM-09", "--facts"], "fine-facts", "裁量理由", "Reasons"),
    "reward": (["reward", "--facts"], "reward-facts", "注意事项", "Notes"),
}


def write(folder, value):
    path = folder / "facts.json"
    path.write_text(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    return str(path)


def refused(folder, *arguments):
    stderr = zhidun(*arguments, "--lang", "en", folder=folder, code=2).stderr
    assert stderr.startswith("zhidun: ") and stderr.count("\n") == 1, stderr
    return stderr


@pytest.mark.parametrize("name", COMMANDS)
def test_both_languages(name, tmp_path):
    """A report reads in both languages."""
    arguments, facts, heading, title = COMMANDS[name]
    path = str(DOCS / f"{facts}.example.json")
    chinese = zhidun(*arguments, path, "--lang", "zh", folder=tmp_path).stdout
    english = zhidun(*arguments, path, "--lang", "en", folder=tmp_path).stdout
    assert heading in chinese and title in english and heading not in english


@pytest.mark.parametrize("name", COMMANDS)
def test_bad_files(name, tmp_path):
    arguments, *_ = COMMANDS[name]
    assert "Cannot read" in refused(tmp_path, *arguments, "none.json")
    assert "no valid JSON" in refused(tmp_path, *arguments, write(tmp_path, "{"))
    assert "no valid JSON at acts[0].feesFen" in refused(tmp_path, *arguments, write(tmp_path, '{"acts": [{"feesFen": 1.5}]}'))
    assert "strange" in refused(tmp_path, *arguments, write(tmp_path, {"strange": 1}))
    (tmp_path / "facts.json").write_bytes("{\"甲\": 1}".encode("gbk"))
    assert "UTF-8" in refused(tmp_path, *arguments, str(tmp_path / "facts.json"))
    (tmp_path / "facts.json").write_text(" " * 4_000_001)
    assert "4 MB" in refused(tmp_path, *arguments, str(tmp_path / "facts.json"))


def test_threshold(tmp_path):
    """A reached threshold is a finding and no failure; the path of what is missing is named."""
    sold = {"name": "鞋", "sold": 1000, "soldForFen": 5_000_000}
    path = write(tmp_path, {"assessedOn": "2026-11-22", "acts": [{"date": "2026-05-01", "goods": [sold]}]})
    answer = document("threshold", "threshold", "--offence", "214", "--acts", path, folder=tmp_path)
    assert answer["outcome"] == "transfer" and answer["amounts"]["salesFen"] == 5_000_000
    sold["soldForFen"] -= 1
    sold["unitCostFen"] = 5_000
    path = write(tmp_path, {"assessedOn": "2026-11-22", "acts": [{"date": "2026-05-01", "goods": [sold]}]})
    assert document("threshold", "threshold", "--offence", "214", "--acts", path, folder=tmp_path)["outcome"] == "watch"
    path = write(tmp_path, {"acts": [{"date": "2026-05-01", "goods": [{"name": "鞋", "unsold": 1}]}]})
    assert "acts[0].goods[0]" in refused(tmp_path, "threshold", "--offence", "214", "--acts", path)
    assert "219-1" in refused(tmp_path, "threshold", "--offence", "220", "--acts", path)


def test_fine(tmp_path):
    """A fine beyond the range is a negative verdict; an unknown basis lists what there is."""
    path = write(tmp_path, {"from": "2026-05-01", "decidedOn": "2026-11-22", "turnoverFen": 6_000_000, "proposedFen": 30_000_001})
    answer = document("fine", "fine", "--basis", "SM-01", "--facts", path, folder=tmp_path, code=1)
    assert answer["proposal"]["verdict"] == "outside" and answer["versions"][0]["ranges"][0]["mostFen"] == 30_000_000
    assert "SM-11/agency" in refused(tmp_path, "fine", "--basis", "SM-11", "--facts", path)
    assert "ZL-01" in refused(tmp_path, "fine", "--basis", "X", "--facts", path)


def test_reward(tmp_path):
    """The right holder gets nothing, and that is a negative verdict."""
    facts = json.loads((DOCS / "reward-facts.example.json").read_text())
    path = write(tmp_path, {**facts, "roles": ["infringed"]})
    answer = document("reward", "reward", "--facts", path, folder=tmp_path, code=1)
    assert not answer["rewarded"] and len(answer["bars"]) == 1
    assert example("reward")["amountFen"] == 1_000_000
    check("reward", answer)
