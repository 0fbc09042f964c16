"""The district's file: what it says of patent disputes is checked before the server starts."""

import subprocess

import pytest

from test_documents import BINARY

FILE = """site: {zh: 某某区, en: Moumou}
office: {zh: 某某区知识产权局, en: Office}
contact: {zh: 窗口, en: Counter}
"""


def start(tmp_path, lines):
    """How a server ends whose district file has these lines; one that is accepted goes on to ask for its keys."""
    (tmp_path / "zhidun.yaml").write_text("district: district.yaml\n")
    (tmp_path / "district.yaml").write_text(FILE + lines)
    return subprocess.run(
        [BINARY, "serve", "--data", str(tmp_path), "--port", "0"], capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("lines, words", [
    ("patent-adjudication: own\n", "第九十五条"),
    ("patent-adjudication: acceptance-point\n", "patent-authority"),
    ("patent-adjudication: entrusted\npatent-authority: 某某市知识产权局\n", "patent-entrustment"),
    ("patent-adjudication: sometimes\n", "第4行"),
])
def test_a_district_cannot_claim_what_it_has_not(tmp_path, lines, words):
    """Own power is refused with the article, the other modes need to say whose power it is."""
    end = start(tmp_path, lines)
    assert end.returncode == 2
    assert words in end.stderr


@pytest.mark.parametrize("lines", [
    "", "patent-adjudication: none\n", "patent-adjudication: acceptance-point\npatent-authority: 某某市知识产权局\n",
    "patent-adjudication: entrusted\npatent-authority: 某某市知识产权局\npatent-entrustment: 某知委〔2026〕1号\n",
])
def test_a_district_that_names_whose_power_it_is_goes_on(tmp_path, lines):
    end = start(tmp_path, lines)
    assert end.returncode == 2
    assert "patent-" not in end.stderr and "zhidun keys init" in end.stderr
