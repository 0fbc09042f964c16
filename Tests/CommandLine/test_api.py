"""The interface for programs against its own description, and the figures for monitoring, on a running server."""

import http.client
import json
import socket
import subprocess
import time
import urllib.parse

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from prometheus_client.parser import text_string_to_metric_families
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from test_documents import BINARY, DOCS, ROOT, check

# They share a server: one process takes all of them.
pytestmark = pytest.mark.xdist_group("api")
JPEG = bytes([0xFF, 0xD8, 0xFF, 0xE0, 0, 16]) + b"JFIF\0" + b"\1" * 60 + bytes([0xFF, 0xD9])
KEY = "0f8fad5b-d9cb-469f-a165-70867728950e"
ANSWERS = {
    "right-kind": "trademark", "sign": "视例優选", "place": "shop", "seen-on": "2026-09-19", "facts": "货架上约四十袋",
    "identity": "anonymous"}


class Server:
    """A server with the sample district and a small library of names."""

    def __init__(self, folder):
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        rows = (ROOT / "Data/register/sample-names.csv").read_text().splitlines(keepends=True)
        (folder / "names.csv").write_text("".join(rows[:1] + rows[1::500]) + "name,test-1,五粮液,,\n")
        subprocess.run(
            [BINARY, "register", "index", str(folder / "names.csv"), "--index", str(folder / "data/index")], check=True)
        self.log = folder / "log"
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [BINARY, "serve", "--demo", "--sample-matters", "60", "--data", str(folder / "data"), "--port",
                 str(self.port)], stdout=log,
                stderr=log)
        for _ in range(900):
            try:
                self.ask("GET", "/healthz")
                break
            except OSError:
                assert self.process.poll() is None, self.log.read_text()
                time.sleep(0.1)
        self.document = json.loads(self.ask("GET", "/api/openapi.json")[1])
        self.covered = set()

    def ask(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer, answer.read()

    def call(self, method, template, status, body=None, at=None, **headers):
        """Asks, and holds the answer against what the document says of that operation and that status."""
        if isinstance(body, dict):
            body = json.dumps(body, ensure_ascii=False).encode()
            headers.setdefault("Content_Type", "application/json")
        answer, content = self.ask(method, at or template, body, **headers)
        assert answer.status == status, (template, answer.status, content[:400])
        assert answer.headers["Set-Cookie"] is None
        value = json.loads(content)
        responses = self.document["paths"][template][method.lower()]["responses"]
        assert str(status) in responses, (template, status)
        self.fits(responses[str(status)]["content"]["application/json"]["schema"], value)
        self.covered.add((method, template, status))
        return value

    def fits(self, schema, value):
        self.validator(schema).validate(value)

    def validator(self, schema):
        """References are to places in the document, which has no address of its own: it is given one here."""
        def named(value):
            return json.loads(json.dumps(value).replace('"#/components/', '"urn:document#/components/'))
        resource = Resource.from_contents(named(self.document), DRAFT202012)
        return Draft202012Validator(named(schema), registry=Registry().with_resource("urn:document", resource))

    def stop(self):
        self.process.terminate()
        assert self.process.wait(20) == 0


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("api"))
    yield server
    server.stop()


def test_document_is_openapi(server):
    OpenAPIV31SpecValidator(server.document).validate()
    assert server.document["openapi"].startswith("3.1.")
    ids = [entry["operationId"] for path in server.document["paths"].values() for entry in path.values()]
    assert len(ids) == len(set(ids))
    for schema in server.document["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_every_answer_fits(server):
    """Every operation and every status that is documented for it is asked for, but those of an outage."""
    call = server.call
    unreasonable = {"form": "report", "answers": {"facts": 1}}
    file = call("POST", "/api/v1/files", 201, JPEG, X_File_Name="%E7%85%A7%E7%89%87.jpg")
    assert file["type"] == "image/jpeg" and file["size"] == len(JPEG) and not file["incomplete"]
    call("POST", "/api/v1/files", 400, JPEG)
    call("POST", "/api/v1/files", 403, JPEG, X_File_Name="a", Origin="https://evil.example")
    call("POST", "/api/v1/files", 413, JPEG + b"\1" * (20 << 20), X_File_Name="a.jpg")
    call("POST", "/api/v1/files", 415, b"MZ\0\0", X_File_Name="a.jpg")
    report = {"form": "report", "answers": ANSWERS, "files": [file["id"]]}
    filed = call("POST", "/api/v1/reports", 201, report, Idempotency_Key=KEY)
    assert call("POST", "/api/v1/reports", 201, report, Idempotency_Key=KEY) == filed
    call("POST", "/api/v1/reports", 409, {**report, "files": []}, Idempotency_Key=KEY)
    call("POST", "/api/v1/reports", 400, unreasonable, Idempotency_Key=KEY + "2")
    call("POST", "/api/v1/reports", 403, report, Idempotency_Key=KEY, Sec_Fetch_Site="cross-site")
    call("POST", "/api/v1/reports", 413, b" " * (257 << 10), Idempotency_Key=KEY, Content_Type="application/json")
    call("POST", "/api/v1/reports", 415, b"{}", Idempotency_Key=KEY, Content_Type="text/plain")
    mine = {"Authorization": "Receipt " + filed["receipt"]}
    path, act = "/api/v1/matters/current", "/api/v1/matters/current/acts/{act}"
    matter = call("GET", path, 200, **mine)
    assert [clock["rule"] for clock in matter["clocks"]] == ["TJ-18"] and matter["course"][0]["files"] == 1
    stray = {"Authorization": "Receipt " + "0" * 28}
    call("GET", path, 400, at=path + "?x=1", **mine)
    call("GET", path, 401)
    call("GET", path, 404, **stray)
    more = {"answers": {"facts": "又看见一次"}}
    add = path + "/acts/add"
    assert len(call("POST", act, 200, more, at=add, Idempotency_Key=KEY, **mine)["course"]) == 2
    call("POST", act, 400, {}, at=add, Idempotency_Key=KEY + "2", **mine)
    call("POST", act, 401, more, at=add, Idempotency_Key=KEY)
    call("POST", act, 403, more, at=add, Idempotency_Key=KEY, Origin="null", **mine)
    call("POST", act, 404, more, at=add, Idempotency_Key=KEY, **stray)
    call("POST", act, 409, {}, at=add, Idempotency_Key=KEY, **mine)
    call("POST", act, 413, b" " * (257 << 10), at=add, Idempotency_Key=KEY, Content_Type="application/json", **mine)
    call("POST", act, 415, b"{}", at=add, Idempotency_Key=KEY, Content_Type="text/plain", **mine)
    call("GET", "/api/v1/rules", 200)
    call("GET", "/api/v1/rules", 400, at="/api/v1/rules?x=1")
    for rule in call("GET", "/api/v1/rules", 200)["rules"]:
        parts = rule["rule"].split("/")
        template = "/api/v1/rules/{row}" + "/{part}" * (len(parts) - 1)
        shown = call("GET", template, 200, at="/api/v1/rules/" + rule["rule"])
        check("law-show", shown)
    call("GET", "/api/v1/rules/{row}", 400, at="/api/v1/rules/CF-43")
    call("GET", "/api/v1/rules/{row}", 404, at="/api/v1/rules/XX-99")
    call("GET", "/api/v1/rules/{row}/{part}", 400, at="/api/v1/rules/CF-43/urge?x=1")
    call("GET", "/api/v1/rules/{row}/{part}", 404, at="/api/v1/rules/CF-43/xyzzy")
    due = "/api/v1/due?rule=CF-01&from=2026-02-10"
    answer = call("GET", "/api/v1/due", 200, at=due + "&pause=2026-02-12..2026-02-13")
    assert answer == json.loads((DOCS / "due.example.json").read_text())
    call("GET", "/api/v1/due", 200, at=due + "&extend=1")
    call("GET", "/api/v1/due", 400, at=due + "&extend=7")
    call("GET", "/api/v1/due", 404, at="/api/v1/due?rule=XX-99&from=2026-02-10")
    text = urllib.parse.quote("五粮液")
    check("similar", call("GET", "/api/v1/similar", 200, at=f"/api/v1/similar?text={text}&class=33&class=30&top=5"))
    assert call("GET", "/api/v1/similar", 200, at=f"/api/v1/similar?text={text}")["results"]
    call("GET", "/api/v1/similar", 400, at="/api/v1/similar?text=%20")
    check("identify", call("GET", "/api/v1/identify", 200, at="/api/v1/identify?text=91110108551385082Q"))
    call("GET", "/api/v1/identify", 400, at="/api/v1/identify?text=11010519491231002X")
    check("identify", call("POST", "/api/v1/identify", 200, {"text": "11010519491231002X"}))
    call("POST", "/api/v1/identify", 400, {"text": 1})
    call("POST", "/api/v1/identify", 403, {"text": "1"}, Origin="https://evil.example")
    call("POST", "/api/v1/identify", 413, b" " * (257 << 10), Content_Type="application/json")
    call("POST", "/api/v1/identify", 415, b"{}")
    found = call("GET", "/api/v1/decisions", 200)
    assert found["count"] > 0 and found["decisions"]
    call("GET", "/api/v1/decisions", 400, at="/api/v1/decisions?page=0")
    decision = call("GET", "/api/v1/decisions/{id}", 200, at="/api/v1/decisions/" + found["decisions"][0]["id"])
    assert decision["party"] == found["decisions"][0]["party"] and "示例号码" not in decision["body"]
    party = urllib.parse.quote(decision["party"])
    assert call("GET", "/api/v1/decisions", 200, at=f"/api/v1/decisions?text={party}")["count"] >= 1
    call("GET", "/api/v1/decisions/{id}", 400, at="/api/v1/decisions/x?x=1")
    call("GET", "/api/v1/decisions/{id}", 404, at="/api/v1/decisions/nonsense")
    call("GET", "/api/v1/procedures", 200)
    call("GET", "/api/v1/procedures", 400, at="/api/v1/procedures?x=1")
    call("GET", "/api/openapi.json", 200)
    call("GET", "/api/openapi.json", 400, at="/api/openapi.json?x=1")
    documented = {
        (method.upper(), path, int(status)) for path, entry in server.document["paths"].items()
        for method, operation in entry.items() for status in operation["responses"] if status.isdigit()}
    assert {row for row in documented - server.covered if row[2] != 503} == set()
    assert filed["receipt"] not in server.log.read_text()


def test_the_document_tells_good_requests_from_bad(server):
    """What the description of a form takes is taken, and what it does not is refused."""
    schema = server.document["paths"]["/api/v1/reports"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    validator = server.validator(schema)
    for changes, good in [
        ({}, True), ({"facts": None}, False), ({"facts": ""}, False), ({"place": "moon"}, False), ({"x": "y"}, False),
        ({"identity": "named"}, False), ({"identity": "named", "name": "李样本", "contact": "13900000000"}, True),
        ({"facts": "字" * 4001}, False), ({"facts": "😀" * 4000}, True),
    ]:
        body = {"form": "report", "answers": {k: v for k, v in {**ANSWERS, **changes}.items() if v is not None}}
        assert validator.is_valid(body) == good, changes
        server.call(
            "POST", "/api/v1/reports", 201 if good else 400, body, Idempotency_Key=f"{KEY}-{hash(str(changes))}")


def test_metrics(server):
    for number in range(5):
        server.ask("GET", f"/nowhere/{number}")
    answer, text = server.ask("GET", "/metrics")
    assert answer.status == 200 and answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    families = {family.name: family for family in text_string_to_metric_families(text.decode())}
    values = {name: [sample.value for sample in family.samples] for name, family in families.items()}
    assert values["zhidun_matters_open"][0] >= 1 and values["zhidun_store_up"] == [1]
    assert values["process_resident_memory_bytes"][0] > 1 << 20 and values["zhidun_uptime_seconds"][0] > 0
    assert {"zhidun_drafts", "zhidun_outbox_unsent", "zhidun_jobs", "zhidun_build_info"} <= set(families)
    requests = {
        (sample.labels["route"], sample.labels["status"]): sample.value
        for sample in families["zhidun_http_requests"].samples}
    assert requests[("none", "4xx")] >= 5
    known = set(server.document["paths"]) | {"none", "/healthz", "/metrics"}
    assert {route for route, _ in requests} <= known
    series = {}
    for sample in families["zhidun_http_request_duration_seconds"].samples:
        key = (sample.labels["route"], sample.labels["method"])
        if sample.name.endswith("_bucket"):
            series.setdefault(key, []).append(sample.value)
        elif sample.name.endswith("_count"):
            assert series[key][-1] == sample.value and series[key] == sorted(series[key])
    assert series
    assert server.ask("GET", "/metrics", X_Forwarded_For="10.0.0.7")[0].status == 404
