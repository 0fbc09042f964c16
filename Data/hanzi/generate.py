"""Makes the tables of Sources/Likeness/Resources from the public data that SOURCE.txt names.

    python3 Data/hanzi/generate.py SOURCES [OUT]

SOURCES holds hanzi/hanzi.tsv, opencc/{TSCharacters,TWVariants,HKVariants}.txt and pinyin_phrases/pinyin.txt.gz.
The same sources give the same bytes.

hanzi.tsv    character, its standard form where it has another, up to four readings as syllable and tone
             (0 the neutral tone), the standard reading first; rare readings are left out
phrases.tsv  words of two to four characters, all of standard form, with the place of each character's reading in
             its list; only words in which some character has several readings that differ in more than the tone
Both begin with a line that names the table and end with a line that counts and sums the rows between.
"""

import csv
import gzip
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

LIMIT = 4
# Readings of family names, which are often marks and which words rarely attest.
SURNAMES = dict(
    pair.split(":") for pair in
    "单:shan4 仇:qiu2 查:zha1 解:xie4 盖:ge3 区:ou1 任:ren2 华:hua4 曾:zeng1 朴:piao2 尉:yu4 缪:miao4 翟:zhai2".split())
TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}


def syllable(toned):
    """("zhong", 4) of zhòng; None where it is no syllable of letters with a vowel."""
    letters, tone = "", 0
    for mark in unicodedata.normalize("NFD", toned.strip().lower()):
        if mark in TONES:
            tone = TONES[mark]
        elif mark == "\u0308":
            letters = letters[:-1] + "v"
        elif "a" <= mark <= "z":
            letters += mark
        elif unicodedata.category(mark) != "Mn" or mark == "\u0302":
            return None
    return (letters, tone) if set(letters) & set("aeiouv") else None


def syllable_of(written):
    return written[:-1], int(written[-1])


def syllables(column):
    return [one for one in map(syllable, column.split(",")) if one]


def pairs(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            key, values = line.split("\t")
            yield key, values.split(" ")


def standard_forms(source, rows):
    """Each character's standard form: simplified, without regional variants and compatibility code points."""
    forms = {}
    standard = {row["char"] for row in rows if "S" in row["set"]}
    for row in rows:
        simplified = row["simplified"]
        if len(simplified) == 1 and simplified != row["char"] and row["char"] not in standard:
            forms[row["char"]] = simplified
    for name in ("TWVariants", "HKVariants"):
        for key, values in pairs(source / "opencc" / f"{name}.txt"):
            for value in values:
                # The regional form may itself be the standard one (台), which TSCharacters then says.
                forms.setdefault(value, key)
    for key, values in pairs(source / "opencc" / "TSCharacters.txt"):
        if len(key) == 1 and len(values[0]) == 1:
            if values[0] == key:
                forms.pop(key, None)
            else:
                forms[key] = values[0]
    for first, last in ((0x2E80, 0x2FD5), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)):
        for point in range(first, last + 1):
            plain = unicodedata.normalize("NFKC", chr(point))
            if plain != chr(point) and len(plain) == 1:
                forms[chr(point)] = plain

    def settled(char):
        """The end of the chain; of a ring, the member in general use."""
        seen = [char]
        while char in forms:
            char = forms[char]
            if char in seen:
                ring = seen[seen.index(char):]
                return min(ring, key=lambda one: (one not in standard, one))
            seen.append(char)
        return char

    return {char: settled(char) for char in forms if settled(char) != char}


def table(name, lines):
    body = "".join(line + "\n" for line in lines).encode()
    total = 0xCBF29CE484222325
    for byte in body:
        total = ((total ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"#zhidun {name} 1\n".encode() + body + f"#end {len(lines)} {total:016x}\n".encode()


def main():
    source = Path(sys.argv[1])
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parents[2] / "Sources/Likeness/Resources"
    with open(source / "hanzi" / "hanzi.tsv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))

    phrases, attested = [], defaultdict(Counter)
    with gzip.open(source / "pinyin_phrases" / "pinyin.txt.gz", "rt", encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or ":" not in line:
                continue
            words, _, toned = line.partition(":")
            read = [syllable(one) for one in toned.split("#")[0].split()]
            if len(read) == len(words) and all(read):
                phrases.append((words, read))
                for char, one in zip(words, read):
                    attested[char][one] += 1

    forms = standard_forms(source, rows)
    listed = {row["char"]: (syllables(row["pinyin"]), syllables(row["pinyin_std"])) for row in rows}

    def readings(char):
        """The standard reading, then the syllables words attest, then their other tones."""
        every, standard = listed.get(char, ([], []))
        if not standard and forms.get(char) in listed:
            kept = [one for one in readings(forms[char]) if one in every]
            if kept:
                return kept
        total, syllables_of = sum(attested[char].values()), Counter()
        for (letters, _), count in attested[char].items():
            syllables_of[letters] += count
        # One word among hundreds (女红) does not make two names sound alike.
        used = [
            one for one, _ in sorted(attested[char].items(), key=lambda item: (-item[1], item[0]))
            if one in every and (syllables_of[one[0]] >= 3 or syllables_of[one[0]] * 10 >= total)]
        if char in SURNAMES and syllable_of(SURNAMES[char]) in every:
            used.append(syllable_of(SURNAMES[char]))
        chosen = standard[:1] or used[:1] or every[:1]
        for one in used if standard or used else every:
            if one[0] not in {letters for letters, _ in chosen}:
                chosen = chosen + [one]
        for one in used:
            if one not in chosen:
                chosen = chosen + [one]
        return chosen[:LIMIT]

    chars = sorted(set(listed) | set(forms) | set(forms.values()))
    known, lines = {}, []
    for char in chars:
        known[char] = readings(char) or (readings(forms[char]) if char in forms else [])
        written = ",".join(f"{letters}{tone}" for letters, tone in known[char])
        if written or char in forms:
            lines.append(f"{char}\t{forms.get(char, '')}\t{written}")
    (out / "hanzi.tsv").write_bytes(table("hanzi", lines))

    placed = {}
    for words, read in phrases:
        words = "".join(forms.get(char, char) for char in words)
        if not 2 <= len(words) <= 4 or any(ord(char) > 0xFFFF for char in words):
            continue
        if not any(len({letters for letters, _ in known.get(char, [])}) > 1 for char in words):
            continue
        places = []
        for char, one in zip(words, read):
            have = known.get(char, [])
            alike = [place for place, other in enumerate(have) if other[0] == one[0]]
            places.append(have.index(one) if one in have else alike[0] if alike else None)
        if None not in places:
            placed.setdefault(words, "".join(map(str, places)))

    def told_by_shorter(words):
        """Whether the words inside already give every reading."""
        result, at = [None] * len(words), 0
        while at < len(words):
            for length in range(min(len(words) - at, len(words) - 1), 1, -1):
                inner = placed.get(words[at:at + length])
                if inner:
                    result[at:at + length] = inner
                    at += length
                    break
            else:
                result[at] = "0" if len({one[0] for one in known[words[at]]}) == 1 else None
                at += 1
        return all(
            place is not None and known[char][int(place)][0] == known[char][int(mine)][0]
            for char, place, mine in zip(words, result, placed[words]))

    lines = [f"{words}\t{places}" for words, places in sorted(placed.items()) if not told_by_shorter(words)]
    (out / "phrases.tsv").write_bytes(table("phrases", lines))
    print(f"{len(known)} characters, {len(forms)} of them with another standard form; {len(lines)} words")


main()
