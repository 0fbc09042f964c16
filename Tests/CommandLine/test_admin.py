"""Accounts as an administrator makes them: by commands, before the server runs and while it does."""

import http.client
import socket
import subprocess
import time
import urllib.parse

from test_documents import BINARY, document, example, zhidun


def test_admin(tmp_path):
    """Accounts as an administrator makes them; a password is never an argument and never in an answer."""
    zhidun("keys", "init", folder=tmp_path)
    password = "Kiefern am Nordhang"
    held = ["--certificate", "示例-000007", "--certificate-valid", "2026-01-01..2030-12-31"]
    create = ["admin", "create", "wang", "--name", "王示例", "--unit", "east-station", "--role", "officer", *held]
    made = document("admin-create", *create, folder=tmp_path, typed=password + "\n")["account"]
    assert {**made, "created": ""} == {**example("admin-create")["account"], "created": ""}
    assert "已有这个账号" in zhidun(*create, folder=tmp_path, code=2, typed=password).stderr
    for typed, arguments in [
        ("too short", ["li", "--role", "officer"]), ("the sun of Sunday", ["sunday", "--role", "officer"]),
        ("", ["li", "--role", "officer"]), (password, ["li", "--role", "reporter"]), (password, ["Ä", "--role", "officer"]),
        ("my password is long", ["li", "--role", "officer"]),
        (password, ["li", "--role", "officer", "--certificate", "1"]),
        (password, ["li", "--role", "officer", "--certificate", "1", "--certificate-valid", "2026-01-02..2026-01-01"]),
    ]:
        full = ["admin", "create", arguments[0], "--name", "李示例", "--unit", "x", *arguments[1:]]
        assert zhidun(*full, folder=tmp_path, code=2, typed=typed).stderr.count("\n") == 1
    assert document("admin-list", "admin", "list", folder=tmp_path)["accounts"] == [made]
    document("admin-password", "admin", "password", "wang", folder=tmp_path, typed="Buchen am Südhang")
    assert document("admin-disable", "admin", "disable", "wang", folder=tmp_path)["account"]["disabled"]
    zhidun("admin", "disable", "nobody", folder=tmp_path, code=2)
    lines = zhidun("admin", "list", folder=tmp_path).stdout
    assert "停用于" in lines and "argon2" not in lines
    assert document("doctor", "doctor", folder=tmp_path)["well"]


def test_while_serving(tmp_path):
    """The server that holds the store makes the account; disabling it ends its session with the next request."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with open(tmp_path / "log", "wb") as log:
        server = subprocess.Popen(
            [BINARY, "serve", "--demo", "--sample-matters", "0", "--port", str(port)], cwd=tmp_path, stdout=log,
            stderr=log)
    try:
        wait_for(port, server)
        password = "Kiefern am Nordhang"
        who = ["admin", "create", "zhu", "--name", "朱示例", "--unit", "x", "--role", "counter"]
        assert document("admin-create", *who, folder=tmp_path, typed=password)["account"]["id"] == "zhu"
        assert zhidun(*who, folder=tmp_path, code=2, typed=password).stderr.startswith("zhidun: ")
        assert len(document("admin-list", "admin", "list", folder=tmp_path)["accounts"]) == 14
        form = urllib.parse.urlencode({"id": "zhu", "password": password})
        answer = ask(port, "POST", "/desk/sign-in", form)
        cookie = answer.headers["Set-Cookie"].split(";")[0]
        assert answer.status == 303 and ask(port, "GET", "/desk", cookie=cookie).status == 200
        document("admin-disable", "admin", "disable", "zhu", folder=tmp_path)
        assert ask(port, "GET", "/desk", cookie=cookie).status == 303
        assert ask(port, "POST", "/desk/sign-in", form).status == 401
    finally:
        server.terminate()
        assert server.wait(20) == 0
    log = (tmp_path / "log").read_text()
    assert "sample-Only-2026" in log and password not in log and "朱示例" not in log
    assert cookie.split("=")[1] not in log


def ask(port, method, path, form=None, cookie=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    headers = {"Content-Type": "application/x-www-form-urlencoded"} | ({"Cookie": cookie} if cookie else {})
    connection.request(method, path, form, headers)
    answer = connection.getresponse()
    answer.read()
    return answer


def wait_for(port, server):
    for _ in range(200):
        try:
            ask(port, "GET", "/healthz")
            return
        except OSError:
            assert server.poll() is None, "the server ended"
            time.sleep(0.1)
    raise AssertionError("the server did not answer within 20 s")
