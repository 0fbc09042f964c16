"""Writes rules.csv: for every rule with a period, facts and the days it ends on, for RuleVectorTests.swift.

The figures come from figures.csv (read from the statutes by hand, apart from the tables under test) and from the
cases written out below, whose terms are repeated here by hand. The days are found by generate.py's way of counting:
every day is looked up in the per-day file, and each answer is picked from a list of candidate days. Run with any
Python 3.9 or later, without arguments; the seed is fixed, so the file comes out the same.
"""

import calendar
import csv
import datetime as dt
import pathlib
import random
import re

import generate

HERE = pathlib.Path(__file__).resolve().parent
UNITS = {"wd": "workingDay", "cd": "calendarDay", "h": "hour", "mo": "month", "y": "year"}
ROLLS = {"": "none", "h": "statutoryHoliday", "r": "restDay"}

# What figures.csv does not repeat: the rules that stood before it, with the figures of Figure.swift's articles.
STANDING = [
    ("TJ-04", "2026-04-14", "7wd", "", "14"), ("TJ-04", "2026-04-15", "7wd", "", "15"),
    ("TJ-05", "2026-04-14", "3y", "r", "15"), ("TJ-05", "2026-04-15", "3y", "h", "16"),
    ("TJ-08", "2026-04-14", "45wd", "", "21"), ("TJ-08", "2026-04-15", "60cd", "h", "23"),
    ("TJ-09", "2026-04-14", "7wd", "", "21"), ("TJ-09", "2026-04-15", "7wd", "", "23"),
    ("TJ-11", "2026-04-15", "15wd", "", "27"), ("TJ-16", "2026-04-15", "7wd", "", "33"),
    ("TJ-18", "2026-04-15", "15wd", "", "18"), ("TJ-19", "2026-04-14", "5wd", "", "31"),
    ("CF-01", "2026-11-22", "15wd", "", "18"), ("CF-04/ordinary", "2026-11-22", "2y", "", "36"),
    ("CF-04/harm", "2026-11-22", "5y", "", "36"), ("CF-05/negotiate", "2026-11-22", "7wd", "", "13"),
    ("CF-05/designate", "2026-11-22", "7wd", "", "16"), ("CF-22", "2026-11-22", "15wd", "", "45"),
    ("CF-25", "2026-11-22", "90cd", "h", "64"), ("CF-27", "2026-11-22", "10wd", "", "55"),
    ("CF-29", "2026-11-22", "5wd", "", "57"), ("CF-38/serve", "2026-11-22", "7wd", "", "81"),
    ("CF-38/announcement", "2026-11-22", "30cd", "h", "82"), ("CF-39/review", "2026-11-22", "60cd", "r", "20"),
    ("CF-39/review-untold", "2026-11-22", "1y", "r", "20"), ("CF-39/court", "2026-11-22", "6mo", "r", "46"),
    ("CF-39/patent", "2026-11-22", "15cd", "r", "65"), ("CF-39/answer", "2026-11-22", "10wd", "", "48"),
    ("CF-39/answer-simplified", "2026-11-22", "5wd", "", "54"), ("CF-40", "2026-11-22", "15cd", "r", "72"),
    ("CF-41/officer", "2026-11-22", "2wd", "", "73"), ("CF-41/bank", "2026-11-22", "2wd", "", "73"),
    ("CF-43/urge", "2026-11-22", "10wd", "", "76"), ("CF-43/court", "2026-11-22", "3mo", "h", "76"),
    ("CF-44", "2026-11-22", "15wd", "", "77"), ("XY-05/publish", "2026-11-22", "20wd", "", "9"),
    ("XY-05/push", "2026-11-22", "10wd", "", "10"), ("XY-05/post", "2026-11-22", "10wd", "", "10"),
    ("XY-06", "2026-11-22", "3wd", "", "11"), ("XY-07/short", "2025-12-24", "3mo", "", "13"),
    ("XY-07/short", "2026-11-22", "3mo", "", ""), ("XY-07/middle", "2026-11-22", "1y", "", ""),
    ("XY-07/long", "2025-12-24", "3y", "", "13"), ("XY-07/long", "2026-11-22", "3y", "", ""),
    ("XY-08/ordinary", "2026-11-22", "3mo", "", ""), ("XY-08/serious", "2026-11-22", "1y", "", ""),
]

# Extensions, pauses and dates set by decision: rule, law of, terms in their order, roll, from, pauses, until, article.
CASES = [
    # A lead found on the eve of the Spring Festival; the head adds 15 working days; a right holder takes ten days.
    ("CF-01", "2026-02-14", ["15wd"], "", "2026-02-14", "", "", "18"),
    ("CF-01", "2026-02-14", ["15wd", "15wd"], "", "2026-02-14", "", "", "18"),
    ("CF-01", "2026-03-02", ["15wd"], "", "2026-03-02", "2026-03-05..2026-03-14", "", "18"),
    ("CF-01", "2026-09-10", ["15wd", "15wd"], "", "2026-09-10", "2026-09-14..2026-09-18", "", "18"),
    # The case term: 90 days, 30 more, a date of the heads' own, and what does not count.
    ("CF-25", "2026-07-06", ["90cd"], "h", "2026-07-06", "", "", "64"),
    ("CF-25", "2026-07-06", ["90cd", "30cd"], "h", "2026-07-06", "", "", "64"),
    ("CF-25", "2026-06-01", ["90cd", "30cd", "until"], "h", "2026-06-01", "", "2026-10-03", "64"),
    ("CF-25", "2026-03-02", ["90cd"], "h", "2026-03-02", "2026-03-10..2026-04-08;2026-05-01..2026-05-20", "", "64"),
    ("CF-25", "2026-03-02", ["90cd", "30cd"], "h", "2026-03-02", "2026-03-10..2026-04-08", "", "64"),
    ("CF-25", "2025-11-23", ["90cd"], "h", "2025-11-23", "", "", "64"),
    # Seizure: 30 days and 30 more; testing is left out; holidays do not lengthen it.
    ("CF-18", "2026-01-16", ["30cd"], "", "2026-01-16", "", "", "38"),
    ("CF-18", "2026-01-16", ["30cd", "30cd"], "", "2026-01-16", "", "", "38"),
    ("CF-18", "2026-09-01", ["30cd"], "", "2026-09-01", "2026-09-05..2026-09-14", "", "38"),
    ("CF-18", "2026-09-01", ["30cd", "30cd"], "", "2026-09-01", "2026-09-05..2026-09-14", "", "38"),
    # One word, four measures: registered evidence, transfer, urging, announcement.
    ("CF-16", "2026-09-24", ["7wd"], "", "2026-09-24", "", "", "35"),
    ("XX-03", "2026-09-30", ["3cd"], "", "2026-09-30", "", "", "5"),
    ("CF-43/urge", "2026-09-24", ["10wd"], "", "2026-09-24", "", "", "76"),
    ("CF-38/announcement", "2026-09-03", ["30cd"], "h", "2026-09-03", "", "", "82"),
    ("CF-40", "2026-09-18", ["15cd"], "r", "2026-09-18", "", "", "72"),
    ("CF-40", "2026-09-18", ["15cd", "until"], "r", "2026-09-18", "", "2026-11-29", "72"),
    # Mediation across the change of 15 April 2026: 45 working days or 60 days, by receipt.
    ("TJ-08", "2026-04-14", ["45wd"], "", "2026-04-14", "", "", "21"),
    ("TJ-08", "2026-04-15", ["60cd"], "h", "2026-04-15", "", "", "23"),
    ("TJ-08", "2026-04-14", ["45wd"], "", "2026-04-14", "2026-05-06..2026-05-20", "", "21"),
    ("TJ-08", "2026-08-05", ["60cd"], "h", "2026-08-05", "", "", "23"),
    ("TJ-08", "2026-08-05", ["60cd"], "h", "2026-08-05", "2026-08-20..2026-08-29", "", "23"),
    ("TJ-11", "2026-04-30", ["15wd", "15wd"], "", "2026-04-30", "", "", "27"),
    ("TJ-18", "2026-04-30", ["15wd", "15wd"], "", "2026-04-30", "2026-05-11..2026-05-13", "", "18"),
    # Opposition across 1 January 2027: three months or two, by the announcement.
    ("SM-15/opposition", "2026-12-31", ["3mo"], "r", "2026-12-31", "", "", "33"),
    ("SM-15/opposition", "2027-01-01", ["2mo"], "r", "2027-01-01", "", "", "36"),
    # Police: ten days at the latest, or thirty and thirty more.
    ("XX-07a/complex", "2026-09-07", ["30cd"], "", "2026-09-07", "", "", "16"),
    ("XX-07a/complex", "2026-09-07", ["30cd", "30cd"], "", "2026-09-07", "", "", "16"),
    # Adjudication: 3 + 1 + 2 months and what does not count; under the older measures 3 + 1.
    ("PC-07", "2026-07-05", ["3mo"], "h", "2026-07-05", "", "", "37"),
    ("PC-07", "2026-07-05", ["3mo", "1mo"], "h", "2026-07-05", "", "", "37"),
    ("PC-07", "2026-07-05", ["3mo", "1mo", "2mo"], "h", "2026-07-05", "", "", "37"),
    ("PC-07", "2026-03-31", ["3mo"], "h", "2026-03-31", "2026-04-10..2026-05-09", "", "37"),
    ("PC-07", "2024-11-30", ["3mo"], "h", "2024-11-30", "", "", "21"),
    ("PC-07", "2024-11-30", ["3mo", "1mo"], "h", "2024-11-30", "", "", "21"),
    ("PC-03", "2026-02-13", ["5wd", "5wd"], "", "2026-02-13", "", "", "20"),
    ("PC-04/answer", "2026-09-18", ["15cd", "until"], "r", "2026-09-18", "", "2026-10-31", "22"),
    ("PC-04/answer-abroad", "2026-09-04", ["30cd", "until"], "r", "2026-09-04", "", "2026-11-01", "22"),
    # Reconsideration and litigation.
    ("CF-39/review-decision", "2026-08-03", ["60cd"], "r", "2026-08-03", "", "", "62"),
    ("CF-39/review-decision", "2026-08-03", ["60cd", "30cd"], "r", "2026-08-03", "", "", "62"),
    ("CF-39/review-decision", "2026-08-03", ["60cd"], "r", "2026-08-03", "2026-08-10..2026-08-19", "", "62"),
    ("CF-39/review-decision-simplified", "2026-09-02", ["30cd"], "r", "2026-09-02", "2026-09-10..2026-09-12", "", "62"),
    ("CF-39/review-correct", "2026-09-24", ["10wd", "until"], "", "2026-09-24", "", "2026-10-31", "31"),
    ("CF-39/court-after-review", "2026-09-18", ["15cd"], "r", "2026-09-18", "2026-09-20..2026-09-24", "", "45"),
    ("CF-39/court-answer", "2026-09-21", ["15cd", "until"], "r", "2026-09-21", "", "2026-10-24", "67"),
    ("CF-39/review", "2026-08-05", ["60cd"], "r", "2026-08-05", "2026-08-20..2026-09-05", "", "20"),
    ("CF-22", "2026-09-24", ["15wd", "until"], "", "2026-09-24", "", "2026-10-31", "45"),
    ("CF-27", "2026-09-24", ["10wd", "until"], "", "2026-09-24", "", "2026-10-24", "55"),
    # Information, data, notaries.
    ("XY-12/answer", "2026-09-10", ["20wd"], "", "2026-09-10", "", "", "33"),
    ("XY-12/answer", "2026-09-10", ["20wd", "20wd"], "", "2026-09-10", "", "", "33"),
    ("XY-12/answer", "2026-09-10", ["20wd"], "", "2026-09-10", "2026-09-14..2026-09-30", "", "33"),
    ("IS-14/conditional", "2026-09-24", ["10wd", "10wd"], "", "2026-09-24", "", "", "21"),
    ("IS-14/catalogue", "2026-09-24", ["10wd", "5wd"], "", "2026-09-24", "", "", "17"),
    ("ZJ-08", "2026-02-09", ["15wd"], "", "2026-02-09", "2026-02-24..2026-02-27", "", "30"),
    # 2026-02-28 is a Saturday that is worked, 2026-09-20 a Sunday.
    ("CF-46/file", "2026-02-24", ["7wd"], "", "2026-02-24", "", "", "70"),
    ("XX-08/review", "2026-02-13", ["3cd"], "", "2026-02-13", "", "", "9"),
    ("DS-02/wait", "2026-01-31", ["15cd"], "r", "2026-01-31", "", "", "43"),
]
# Validity counts the day of registration: rule, law of, years, from, article.
VALIDITY = [
    ("SM-15/validity", "2026-12-31", 10, "2016-05-21", "39"), ("SM-15/validity", "2026-12-31", 10, "2016-02-29", "39"),
    ("SM-15/validity", "2026-12-31", 10, "2018-03-01", "39"), ("SM-15/validity", "2027-01-01", 10, "2027-01-14", "43"),
]
# Hours: rule, law of, hours, from, article.
HOURS = [
    ("CF-15/report", 24, "33"), ("CF-17/report", 24, "36"), ("XX-04", 24, "5"), ("XX-06", 24, "7"),
    ("XX-06a/notice", 24, "180"), ("ZH-02", 24, "10"), ("ZH-04", 24, "14"), ("IS-03/defect", 24, "10"),
]


def parse(term):
    amount, unit = re.fullmatch(r"(\d+)(wd|cd|h|mo|y)", term).groups()
    return int(amount), UNITS[unit]


def pauses_of(text):
    pairs = [item.split("..") for item in text.split(";") if item]
    return [(dt.date.fromisoformat(a), dt.date.fromisoformat(b)) for a, b in pairs]


def ends(terms, roll, trigger, pauses, until):
    """Terms of one unit make one longer period; a date set by decision replaces the end."""
    whole = [parse(term) for term in terms if term != "until"]
    assert len({unit for _, unit in whole}) == 1
    unit, amount = whole[0][1], sum(number for number, _ in whole)
    if until:
        strict = dt.date.fromisoformat(until)
    elif unit == "year" and not pauses:
        strict = generate.shift_months(trigger, amount * 12)
    else:
        strict = generate.strict_end(unit, amount, trigger, pauses)
    return strict, generate.legal_end(ROLLS[roll], strict)


def validity_end(years, start):
    """The day before the corresponding day; the month's last where there is none."""
    year = start.year + years
    if start.day > calendar.monthrange(year, start.month)[1]:
        return dt.date(year, start.month, calendar.monthrange(year, start.month)[1])
    return dt.date(year, start.month, start.day) - generate.ONE


def row(rule, on, start, pauses, extensions, until, strict, legal, article):
    return {
        "rule": rule, "on": on, "from": start, "pauses": pauses, "extensions": extensions, "until": until,
        "strict": strict, "legal": legal, "article": article,
    }


# Days in figures.csv and STANDING on which a version begins; other days are the last of theirs, or today's.
FIRST = {"2021-06-01", "2025-06-01", "2025-12-25", "2026-01-01", "2026-04-15", "2026-09-01", "2027-01-01"}


def triggers(on):
    """Days on which the version in force on this day is, as far as figures.csv tells, the law."""
    if on == "2026-11-22":
        return generate.days(dt.date(2026, 1, 5), 340)
    day = dt.date.fromisoformat(on)
    return generate.days(day, 200) if on in FIRST else generate.days(day - generate.ONE * 199, 200)


def telling(term, roll, days):
    """A day from which the period ends where it matters: on a holiday or a weekend, or across days of rest."""
    amount, unit = parse(term)
    for day in days:
        strict, legal = ends([term], roll, day, [], "")
        if roll and legal != strict:
            return day
        if unit == "workingDay" and (strict - day).days > amount + 2 * (amount // 5) + 2:
            return day
        if not roll and unit != "workingDay" and strict.isoweekday() > 5:
            return day
    return days[0]


def rows():
    rng = random.Random(20261123)
    with open(HERE / "figures.csv", encoding="utf-8") as file:
        figures = list(csv.DictReader(file))
    seen, plain = set(), []
    for figure in figures:
        key = (figure["rule"], figure["on"])
        if key not in seen and figure["how"] != "same" and not figure["term"].endswith("h"):
            plain.append((*key, figure["term"], figure["roll"], figure["article"], figure["how"]))
        seen.add(key)
    plain += [(*standing, "") for standing in STANDING]
    for rule, on, term, roll, article, how in plain:
        amount, unit = parse(term)
        if how == "before":
            for day in (dt.date(2026, 3, 9), dt.date(2026, 10, 12)):
                legal, strict = generate.back_ends(unit, amount, day)
                yield row(rule, day, day, "", 0, "", strict, legal, article)
            continue
        days = triggers(on)
        rng.shuffle(days)
        for day in (telling(term, roll, days), days[-1]):
            strict, legal = ends([term], roll, day, [], "")
            yield row(rule, day, day, "", 0, "", strict, legal, article)
    for rule, on, terms, roll, start, pauses, until, article in CASES:
        strict, legal = ends(terms, roll, dt.date.fromisoformat(start), pauses_of(pauses), until)
        yield row(rule, on, start, pauses, len(terms) - 1, until, strict, legal, article)
    for rule, on, years, start, article in VALIDITY:
        end = validity_end(years, dt.date.fromisoformat(start))
        yield row(rule, on, start, "", 0, "", end, end, article)
    for rule, hours, article in HOURS:
        for start in ("2026-02-14T16:30", "2026-11-20T23:59"):
            end = generate.hours_end(hours, dt.datetime.fromisoformat(start), []).isoformat(timespec="minutes")
            yield row(rule, "2026-11-22", start, "", 0, "", end, end, article)


def main():
    found = list(rows())
    with open(HERE / "rules.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(found[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(found)


if __name__ == "__main__":
    main()
