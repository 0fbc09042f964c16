"""A running Zhidun and a real browser for the tests in this folder. Several processes may share the tests out among them
(pytest -n 2): each has a server and a browser of its own."""

import os
import pathlib
import random
import socket
import subprocess
import time
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

pytest.register_assert_rewrite("looking", "office")

import looking  # noqa: E402 after it was said that its assertions are rewritten

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build" / os.environ.get("ZHIDUN_CONFIGURATION", "debug") / "zhidun"
SCREENS = ROOT / ".build" / "screens"
# The shell is the same browser without the windows around its pages, which take most of the time of a short visit.
CHROMIUM = next(filter(os.path.exists, ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"]), "/usr/bin/chromium")
# What takes longest begins first, so that no process is left with it at the end; what asks where the others were comes last.
LONGEST = ["test_refusals", "test_journey", "test_links_lead_somewhere", "test_api", "test_export", "test_report", "test_desk"]
LAST = "test_every_page"


def free_port():
    """One that nobody has. It lies below those that outgoing connections are given, because a server that is stopped and
    started again has to find it free."""
    while True:
        port = random.SystemRandom().randrange(10_000, 32_768)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The address of a server with the sample district; stopped by SIGTERM, which must end it cleanly."""
    port = free_port()
    folder = tmp_path_factory.mktemp("data")
    log = open(folder / "server.log", "wb")
    names = (ROOT / "Data/register/sample-names.csv").read_text().splitlines(keepends=True)
    (folder / "names.csv").write_text("".join(names[:1] + names[1::250]) + "name,test-1,五粮液,,\n")
    subprocess.run(
        [BINARY, "register", "index", str(folder / "names.csv"), "--index", str(folder / "data/index")], check=True)
    server = subprocess.Popen(
        [BINARY, "serve", "--demo", "--sample-matters", "40", "--data", str(folder / "data"), "--port", str(port)],
        stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    for _ in range(1_200):
        try:
            urllib.request.urlopen(address + "/healthz", timeout=1)
            break
        except OSError:
            if server.poll() is not None:
                pytest.fail("the server ended: " + (folder / "server.log").read_text())
            time.sleep(0.1)
    else:
        pytest.fail("the server did not answer within two minutes")
    yield address
    server.terminate()
    assert server.wait(20) == 0


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def pictures():
    """Screenshots for people to look at; none in the ordinary run, because they take time and no test asks for them."""
    return looking.Pictures(SCREENS if os.environ.get("ZHIDUN_FULL") else None)


def pytest_collection_modifyitems(items):
    """By the name of the file, or of the test."""
    ranks = {name: rank for rank, name in enumerate(LONGEST)} | {LAST: len(LONGEST) + 1}
    items.sort(key=lambda item: ranks.get(item.originalname, ranks.get(item.path.stem, len(LONGEST))))
