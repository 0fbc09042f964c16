"""A running Zhidun and a real browser for the tests in this folder."""

import os
import pathlib
import socket
import subprocess
import time
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

pytest.register_assert_rewrite("looking", "office")

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build" / os.environ.get("ZHIDUN_CONFIGURATION", "debug") / "zhidun"
SCREENS = ROOT / ".build" / "screens"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


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
    for _ in range(600):
        try:
            urllib.request.urlopen(address + "/healthz", timeout=1)
            break
        except OSError:
            if server.poll() is not None:
                pytest.fail("the server ended: " + (folder / "server.log").read_text())
            time.sleep(0.1)
    else:
        pytest.fail("the server did not answer within a minute")
    yield address
    server.terminate()
    assert server.wait(10) == 0


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def screens():
    SCREENS.mkdir(parents=True, exist_ok=True)
    return SCREENS


@pytest.fixture(scope="session")
def pictures(screens):
    """Where a long journey puts its screenshots; nowhere in the ordinary run, because they take half its time."""
    return screens if os.environ.get("ZHIDUN_FULL") else None


def pytest_collection_modifyitems(items):
    """What asks where the other tests have been comes last."""
    items.sort(key=lambda item: item.path.name == "test_every_page.py")
