"""The peer: FastAPI and SQLite, as one would write it in an afternoon.

One durable transaction for each report (WAL, synchronous=FULL) with the same content as is sent to Zhidun, a receipt, a
key that counts once, and a list page of 50 rows. It encrypts nothing, keeps no events, reckons no periods and asks
nobody to sign in, so it does less.

    BENCH_DATABASE=reports.db uvicorn --app-dir Benchmarks/Peers reports:app
"""

import html
import os
import secrets
import sqlite3
import threading
from typing import Literal

from fastapi import FastAPI, Header
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, Field

DATABASE = os.environ["BENCH_DATABASE"]
SCHEMA = """
create table if not exists report (
    id integer primary key, receipt text unique not null, key text unique not null, right_kind text not null,
    sign text, place text not null, address text, seen_on text not null, facts text not null, identity text not null,
    received_at text not null default current_timestamp
)
"""
COLUMNS = "receipt, key, right_kind, sign, place, address, seen_on, facts, identity"

app = FastAPI()
lanes = threading.local()


def connection():
    """One connection for each thread of the server."""
    if not hasattr(lanes, "connection"):
        lanes.connection = sqlite3.connect(DATABASE, isolation_level=None, check_same_thread=False, timeout=30)
        lanes.connection.execute("pragma journal_mode = wal")
        lanes.connection.execute("pragma synchronous = full")
        lanes.connection.execute(SCHEMA)
    return lanes.connection


class Answers(BaseModel):
    right_kind: Literal["trademark", "patent", "copyright", "other"] = Field(alias="right-kind")
    sign: str | None = Field(default=None, max_length=100)
    place: Literal["shop", "online", "fair", "plant", "unknown"]
    where: str | None = Field(default=None, max_length=1_000)
    seen_on: str = Field(alias="seen-on", pattern=r"^\d{4}-\d\d-\d\d$")
    facts: str = Field(min_length=5, max_length=5_000)
    identity: Literal["anonymous", "confidential", "named"]


class Report(BaseModel):
    form: Literal["report"]
    answers: Answers


@app.post("/reports", status_code=201)
def report(report: Report, idempotency_key: str = Header(min_length=16, max_length=100)):
    answers, receipt = report.answers, secrets.token_hex(10)
    connection().execute(
        f"insert into report ({COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (receipt, idempotency_key, answers.right_kind, answers.sign, answers.place, answers.where, answers.seen_on,
         answers.facts, answers.identity),
    )
    return {"receipt": receipt, "stage": {"zh": "已收到", "en": "Received"}}


@app.get("/list", response_class=HTMLResponse)
def page():
    rows = connection().execute(
        "select id, receipt, right_kind, place, substr(facts, 1, 40), seen_on, received_at "
        "from report order by id desc limit 50"
    )
    cells = ("".join(f"<td>{html.escape(str(cell))}</td>" for cell in row) for row in rows)
    return "<!doctype html><title>Reports</title><table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


@app.get("/count")
def count():
    return {"reports": connection().execute("select count(*) from report").fetchone()[0]}
