"""“Every page” is meant: whatever address answers with a page was looked at, in both languages, wide and narrow.

Runs last and only together with everything else in this folder, because it asks what the other tests have looked at. Where
several processes share them out, none of them knows: bin/test then runs this alone, after all of them.
"""

import os
import re

import pytest

from conftest import ROOT
from looking import looked

# What answers no page to look at: files, and what programs read.
NO_PAGES = re.compile(r"/assets/|/api/|/healthz$|/metrics$|.*/receipt\.(txt|pdf)$|.*/(pdf|docx|ics|csv|json|documents\.zip|threshold\.json)$|.*[.]ics$|.*/exhibit/")


def routes():
    """Those that are read, from the matrix which is itself compared with the routes there are (AccessMatrixTests)."""
    matrix = (ROOT / "Tests/PortalTests/AccessMatrixTests.swift").read_text()
    found = re.findall(r'Row\(\s*\.get,\s*"([^"]+)"', matrix)
    assert len(found) > 30
    return [route for route in found if not NO_PAGES.match(route)]


def pattern(route):
    """`/rules/**` and `/desk/matter/{id}` as what they stand for."""
    parts = re.split(r"(\*\*|\{\w+\})", route)
    return re.compile("".join(
        ".+" if part == "**" else "[^/]+" if part.startswith("{") else re.escape(part) for part in parts) + "$")


@pytest.mark.skipif("PYTEST_XDIST_WORKER" in os.environ, reason="bin/test asks when all processes have ended")
def test_every_page_was_looked_at():
    missed, places = [], looked()
    for route in routes():
        asked = pattern(route)
        seen = [(language, width) for path, language, width in places if asked.match(path)]
        missed += [f"{route} in {language}" for language in ("zh", "en") if language not in {one for one, _ in seen}]
        missed += [f"{route} at {width}" for width in (1280, 360) if width not in {one for _, one in seen}]
    assert missed == [], "never looked at: " + ", ".join(missed)


def test_a_missed_page_would_be_noticed():
    assert pattern("/desk/matter/{id}/act/{act}").match("/desk/matter/0a/act/accept")
    assert not pattern("/desk/matter/{id}").match("/desk/matter/0a/act/accept")
    assert pattern("/rules/**").match("/rules/CF-43/urge") and not pattern("/rules").match("/rules/CF-01")
