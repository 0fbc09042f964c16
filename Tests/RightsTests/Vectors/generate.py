#!/usr/bin/env python3
"""Writes identifiers.csv: numbers with and without a right check character, judged independently of the Swift code.

    python3 -m venv oracle && oracle/bin/pip install python-stdnum && oracle/bin/python generate.py

Unified codes and resident numbers are judged by python-stdnum (cn.uscc, cn.ric; of the latter without its register of
counties, which we do not keep); organisation codes and patent numbers by the arithmetic written out below. All numbers but the published ones named here are drawn at random with
a fixed seed; drawn resident numbers begin with divisions that were never assigned, so that no row is anybody's.
"""
import csv
import pathlib
import random
import re

from stdnum.cn import ric, uscc
from stdnum.exceptions import ValidationError

draw = random.Random(20261122)
rows = {}

USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
PUBLISHED_USCC = [
    "91110108551385082Q", "911100007109310534", "91440300708461136T", "91330100799655058B", "91110000600037341L",
]
PUBLISHED_RESIDENT = ["11010519491231002X", "440524188001010014"]
PUBLISHED_PATENTS = [
    "202010566088.9", "201510958772.0", "202510942578.7", "200510096239.4", "202322865413.3", "201811564288.X",
    "85100001.0",
]
REGIONS = ["110105", "340102", "340103", "340104", "310101", "330106", "440305", "320102", "420106", "510104"]


def resident_valid(text):
    if not re.fullmatch(r"[0-9]{17}[0-9X]", text) or text[-1] != ric.calc_check_digit(text):
        return False
    try:
        return ric.get_birth_date(text).year >= 1800
    except ValidationError:
        return False


def organisation_valid(text):
    if not re.fullmatch(r"[0-9A-Z]{8}-[0-9X]", text):
        return False
    body, check = text.split("-")
    total = 0
    for weight, character in zip([3, 7, 9, 10, 5, 8, 4, 2], body):
        total += weight * int(character, 36)
    remainder = 11 - total % 11
    return check == {10: "X", 11: "0"}.get(remainder, str(remainder))


def patent_valid(text):
    match = re.fullmatch(r"(?:ZL)?([0-9]{8}|[0-9]{12})\.([0-9X])", text)
    if not match:
        return False
    body, check = match.groups()
    total = 0
    weight = 2
    for character in body:
        total += weight * int(character)
        weight = 2 if weight == 9 else weight + 1
    kind = body[4] if len(body) == 12 else body[2]
    year = int(body[:4]) >= 2003 if len(body) == 12 else int(body[:2]) >= 85 or int(body[:2]) <= 3
    return year and kind in "12389" and "0123456789X"[total % 11] == check


JUDGES = {
    "unifiedSocialCreditCode": uscc.is_valid,
    "residentIdentityNumber": resident_valid,
    "organisationCode": organisation_valid,
    "patentNumber": patent_valid,
}


def add(scheme, text):
    rows[scheme, text] = JUDGES[scheme](text)


def add_mutations(scheme, text, substitutions, transpositions):
    """All single substitutions of a digit (or only some) and all transpositions of neighbours."""
    swaps, changes = [], []
    for at, character in enumerate(text):
        if character.isdigit():
            changes += [text[:at] + other + text[at + 1:] for other in "0123456789" if other != character]
        if at + 1 < len(text) and character != text[at + 1] and character.isalnum() and text[at + 1].isalnum():
            swaps.append(text[:at] + text[at + 1] + character + text[at + 2:])
    for mutated in draw.sample(changes, min(substitutions, len(changes))) + draw.sample(
        swaps, min(transpositions, len(swaps))
    ):
        add(scheme, mutated)


def random_uscc():
    body = draw.choice(["91", "92", "93", "11", "12", "51", "52"]) + draw.choice(REGIONS)
    body += "".join(draw.choice(USCC_ALPHABET) for _ in range(9))
    return body + uscc.calc_check_digit(body)


def random_resident():
    body = draw.choice(["990101", "980203", "970317", "960409", "000101"]) + f"{draw.randint(1950, 2019)}{draw.randint(1, 12):02}{draw.randint(1, 28):02}"
    body += f"{draw.randint(0, 999):03}"
    return body + ric.calc_check_digit(body + "0")


def random_organisation():
    body = draw.choice("0123456789") + "".join(draw.choice("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(7))
    return next(body + "-" + c for c in "0123456789X" if organisation_valid(body + "-" + c))


def random_patent():
    if draw.random() < 0.7:
        body = f"{draw.randint(2004, 2026)}{draw.choice('12389')}{draw.randint(0, 9_999_999):07}"
    else:
        body = f"{draw.choice(list(range(85, 100)) + [0, 1, 2, 3]):02}{draw.choice('123')}{draw.randint(0, 99_999):05}"
    prefix = draw.choice(["", "ZL"])
    return next(prefix + body + "." + c for c in "0123456789X" if patent_valid(body + "." + c))


for text in PUBLISHED_USCC:
    add("unifiedSocialCreditCode", text)
    add_mutations("unifiedSocialCreditCode", text, 999, 999)
    # The organisation code inside a unified code checks itself.
    inner = text[8:16] + "-" + text[16]
    add("organisationCode", inner)
    add_mutations("organisationCode", inner, 999, 999)
for text in PUBLISHED_RESIDENT:
    add("residentIdentityNumber", text)
    add_mutations("residentIdentityNumber", text, 999, 999)
for text in PUBLISHED_PATENTS:
    add("patentNumber", text)
    add("patentNumber", "ZL" + text)
    add_mutations("patentNumber", text, 999, 999)
for make, scheme in [
    (random_uscc, "unifiedSocialCreditCode"), (random_resident, "residentIdentityNumber"),
    (random_organisation, "organisationCode"), (random_patent, "patentNumber"),
]:
    for _ in range(60):
        text = make()
        if not JUDGES[scheme](text):
            continue
        add(scheme, text)
        add_mutations(scheme, text, 3, 2)
        if scheme == "residentIdentityNumber":
            # A check digit that is right for a day that is not.
            body = text[:6] + text[6:10] + draw.choice(["0230", "0431", "1301", "0010", "0931", "0500"]) + text[14:17]
            add(scheme, body + ric.calc_check_digit(body + "0"))

path = pathlib.Path(__file__).with_name("identifiers.csv")
with path.open("w", newline="", encoding="ascii") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["scheme", "text", "valid"])
    for (scheme, text), valid in rows.items():
        writer.writerow([scheme, text, "true" if valid else "false"])
