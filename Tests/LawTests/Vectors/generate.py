"""Writes vectors.csv: random periods with the days they end on, for PeriodVectorTests.swift.

An independent statement of the counting rules: every day is looked up in a plain table (the per-day file for
2019-2026, weekday arithmetic for later years), and each answer is found by listing candidate days and testing
what the law says of them, not by stepping a counter. Run with any Python 3.9 or later, without arguments; the
seed is fixed, so the file comes out the same.
"""

import calendar
import csv
import datetime as dt
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent.parent / "Data" / "calendar"
ONE = dt.timedelta(days=1)
LAST_KNOWN = 2026

with open(DATA / "days_2019_2026.csv", encoding="utf-8") as file:
    WORKED = {row["date"]: row["is_workday"] == "1" for row in csv.DictReader(file)}
with open(DATA / "holiday_exceptions.csv", encoding="utf-8") as file:
    HOLIDAYS = {row["date"] for row in csv.DictReader(file) if row["kind"] == "off"}


def worked(day):
    return WORKED.get(day.isoformat(), day.isoweekday() < 6)


def days(first, count):
    return [first + ONE * n for n in range(count)]


def shift_months(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    length = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, length))


def is_paused(day, pauses):
    return any(first <= day <= last for first, last in pauses)


def strict_end(unit, amount, trigger, pauses):
    """The n-th eligible day after the trigger, found in a list of all eligible ones."""
    after = days(trigger + ONE, 9000)
    free = [day for day in after if not is_paused(day, pauses)]
    if unit == "workingDay":
        return [day for day in free if worked(day)][amount - 1]
    if unit == "calendarDay":
        return free[amount - 1]
    nominal = shift_months(trigger, amount * (12 if unit == "year" else 1))
    # As many free days must pass as there are days to the nominal end.
    return free[(nominal - trigger).days - 1]


def legal_end(roll, last):
    later = days(last, 60)
    if roll == "statutoryHoliday":
        return next(day for day in later if day.isoformat() not in HOLIDAYS)
    if roll == "restDay":
        return next(day for day in later if worked(day))
    return last


def hours_end(amount, start, pauses):
    """The end of the n-th running hour, minute by minute; a minute of a paused day does not run."""
    left, minute = amount * 60, start
    while left:
        if is_paused(minute.date(), pauses):
            minute = dt.datetime.combine(minute.date() + ONE, dt.time())
            continue
        step = min(left, 1440 - minute.hour * 60 - minute.minute)
        left -= step
        minute += dt.timedelta(minutes=step)
    return minute


def back_ends(unit, amount, appointment):
    """The latest day in time, and the one a unit earlier."""
    before = [appointment - ONE * n for n in range(1, 2000)]
    if unit == "workingDay":
        before = [day for day in before if worked(day)]
    if unit in ("month", "year"):
        legal = shift_months(appointment, -amount * (12 if unit == "year" else 1))
        return legal, legal - ONE
    return before[amount - 1], before[amount]


def random_pauses(rng, trigger):
    pauses = []
    for _ in range(rng.choice([0, 0, 1, 1, 2, 3])):
        first = trigger + ONE * rng.randint(-5, 70)
        pauses.append((first, first + ONE * rng.choice([0, 1, 3, 8, 25, 60])))
    return pauses


def row(rng):
    unit = rng.choice(["workingDay", "workingDay", "calendarDay", "calendarDay", "month", "year", "hour"])
    most = {"workingDay": 60, "calendarDay": 120, "month": 18, "year": 3, "hour": 120}[unit]
    amount = rng.randint(1, most)
    trigger = dt.date(2019, 1, 1) + ONE * rng.randint(0, 8 * 365 - 20)
    direction = "before" if unit != "hour" and trigger.year > 2021 and rng.random() < 0.15 else "after"
    pauses = [] if direction == "before" else random_pauses(rng, trigger)
    roll = "none" if unit == "hour" or direction == "before" else rng.choice(["none", "statutoryHoliday", "restDay"])
    start = trigger.isoformat()
    if direction == "before":
        legal, strict = back_ends(unit, amount, trigger)
        shown = (strict, legal)
    elif unit == "hour":
        moment = dt.datetime.combine(trigger, dt.time(rng.randint(0, 23), rng.choice([0, 5, 20, 59])))
        start = moment.isoformat(timespec="minutes")
        legal = strict = hours_end(amount, moment, pauses)
        shown = (strict.isoformat(timespec="minutes"), legal.isoformat(timespec="minutes"))
    else:
        strict = strict_end(unit, amount, trigger, pauses)
        legal = legal_end(roll, strict)
        shown = (strict, legal)
    touched = [trigger.year, strict.year, legal.year]
    return {
        "unit": unit, "amount": amount, "direction": direction, "roll": roll, "from": start,
        "pauses": ";".join(f"{first}..{last}" for first, last in pauses),
        "strict": shown[0], "legal": shown[1], "provisional": int(max(touched) > LAST_KNOWN),
    }


def main():
    rng = random.Random(20261122)
    rows = [row(rng) for _ in range(1200)]
    with open(HERE / "vectors.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
