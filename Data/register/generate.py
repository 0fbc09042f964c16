"""Makes sample-names.csv: 250,000 company and brand short names, for showing the likeness engine. They are names, not
trade marks (kind `name`).

    python3 Data/register/generate.py SOURCES [OUT]

SOURCES holds haystack/{brands_zh.txt,brands_nsi.tsv,latin_brands_amazonfilter.txt,latin_brands_simpleicons.txt}.gz.
All brands of the three smaller lists are taken, then Chinese short names in the order of their SHA-256 until the
number is reached. The same sources give the same bytes.
"""

import csv
import gzip
import hashlib
import sys
import unicodedata
from pathlib import Path

WANTED = 250_000


def cleaned(name):
    """The name on one line, or None where it is no name of Chinese or Latin characters of a usable length."""
    name = " ".join(unicodedata.normalize("NFC", name).split())
    if not 2 <= len(name) <= 40 or any(unicodedata.category(char) in ("Cc", "Cf", "Co", "Cn") for char in name):
        return None
    letters = [char for char in name if char.isalpha()]
    known = [char for char in letters if is_han(char) or unicodedata.name(char, "").startswith("LATIN")]
    return name if len(known) >= 2 and len(known) == len(letters) else None


def is_han(char):
    return "\u3400" <= char <= "\u9fff"


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return file.read().splitlines()


def main():
    source = Path(sys.argv[1]) / "haystack"
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).with_name("sample-names.csv")
    brands = [line.split("\t")[0] for line in lines(source / "brands_nsi.tsv.gz")[1:]]
    brands += lines(source / "latin_brands_amazonfilter.txt.gz") + lines(source / "latin_brands_simpleicons.txt.gz")
    short = sorted(lines(source / "brands_zh.txt.gz"), key=lambda name: hashlib.sha256(name.encode()).digest())
    chosen = {}
    for name in brands + short:
        name = cleaned(name)
        if name and len(chosen) < WANTED:
            chosen.setdefault(name.casefold(), name)
    if len(chosen) != WANTED:
        sys.exit(f"only {len(chosen)} names")
    ordered = sorted(chosen.values(), key=lambda name: (not any(map(is_han, name)), name))
    with open(out, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["kind", "number", "mark", "classes", "holder"])
        for place, name in enumerate(ordered, start=1):
            rows.writerow(["name", f"N{place:06d}", name, "", ""])
    print(f"{len(ordered)} names, {sum(any(map(is_han, name)) for name in ordered)} of them with Chinese characters")


main()
