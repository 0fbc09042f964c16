"""The calendar that an officer's own program follows, made by clicking and read by somebody else's library."""

import datetime
import re
import urllib.error
import urllib.request

import pytest
from icalendar import Calendar

from looking import close_window, look, open_window

PASSWORD = "sample-Only-2026"
NAMES = {
    "zh": {"menu": "日历订阅", "make": "生成订阅地址", "renew": "更换地址", "end": "停止订阅", "add": "加入日历"},
    "en": {"menu": "Calendar", "make": "Make the address", "renew": "Renew the address", "end": "End it",
           "add": "Add to calendar"},
}


def sign_in(browser, site, person, language, width):
    page = open_window(browser, language, width)
    page.goto(site + "/desk")
    page.fill("#id", person)
    page.fill("input[type=password]", PASSWORD)
    page.locator("main button").first.click()
    assert page.url == site + "/desk"
    return page


def read(address):
    """The calendar as a program reads it that has no session."""
    answer = urllib.request.urlopen(address, timeout=60)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    content = answer.read()
    assert all(len(line) <= 75 for line in content.split(b"\r\n")) and b"\n" not in content.replace(b"\r\n", b"")
    calendar = Calendar.from_ical(content)
    assert calendar.errors == [] and all(event.errors == [] for event in calendar.walk())
    return calendar


def status(address):
    try:
        return urllib.request.urlopen(address, timeout=60).status
    except urllib.error.HTTPError as error:
        return error.code


def shown(day, language):
    months = "January February March April May June July August September October November December".split()
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {months[day.month - 1]} {day.year}"


@pytest.mark.parametrize("language, width", [("zh", 1280), ("en", 360), ("zh", 360), ("en", 1280)])
def test_calendar_feed(browser, site, pictures, language, width):
    # Somebody else at each size, so that none finds the address of another.
    person = {("zh", 1280): "officer1", ("en", 360): "officer2", ("zh", 360): "head", ("en", 1280): "dispatcher"}[
        language, width]
    names = NAMES[language]
    page = sign_in(browser, site, person, language, width)

    def see(name):
        look(page, name, pictures)

    page.goto(page.locator(f"a[href='/desk/calendar']", has_text=names["menu"]).first.evaluate("link => link.href"))
    see("desk-calendar")
    page.get_by_role("button", name=names["make"]).click()
    see("desk-calendar-made")
    address = page.locator("main a[href^='/calendar/']").inner_text()
    assert re.fullmatch(re.escape(site) + r"/calendar/[0-9a-f]{64}\.ics", address)
    calendar = read(address)
    events = calendar.walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == len(events)
    if person == "officer1":
        assert len(events) > 1
    # The page that each entry leads to explains the same legal end, which is no earlier than the day of the entry.
    for event in events[:3]:
        page.goto(str(event["URL"]))
        legal = page.locator("main h1 time").get_attribute("datetime")
        day = event["DTSTART"].dt
        day = day.date() if isinstance(day, datetime.datetime) else day
        assert day <= datetime.date.fromisoformat(legal) or event["SUMMARY"].startswith("对方")
        number = re.search(r"/desk/matter/(\w{8})", page.url).group(1).upper()
        assert number in event["SUMMARY"] and event["SEQUENCE"] >= 1
        assert shown(datetime.date.fromisoformat(legal), language) in event["DESCRIPTION"] or any(
            word in event["DESCRIPTION"] for word in ("内部目标", "own target"))
        if event.walk("VALARM"):
            (alarm,) = event.walk("VALARM")
            assert alarm["ACTION"] == "DISPLAY"
        if isinstance(event["DTSTART"].dt, datetime.date) and "DTEND" in event:
            assert event["DTEND"].dt - event["DTSTART"].dt == datetime.timedelta(days=1)
    page.goto(site + "/desk/calendar")
    see("desk-calendar-kept")
    assert "/calendar/" not in page.locator("main").inner_html().replace("/desk/calendar", "")
    page.get_by_role("button", name=names["renew"]).click()
    renewed = page.locator("main a[href^='/calendar/']").inner_text()
    assert renewed != address and status(address) == 404 and status(renewed) == 200
    page.get_by_role("button", name=names["end"]).click()
    assert page.url == site + "/desk/calendar" and status(renewed) == 404
    assert page.get_by_role("button", name=names["make"]).count() == 1
    close_window(page)


def test_one_last_day_is_a_file(browser, site):
    page = sign_in(browser, site, "officer1", "zh", 1280)
    links = [link.get_attribute("href") for link in page.locator("main tbody a[href^='/desk/matter/']").all()]
    for link in links:
        page.goto(site + link)
        add = page.get_by_role("link", name="加入日历")
        if add.count():
            break
    with page.expect_download() as download:
        add.first.click()
    assert download.value.suggested_filename == "calendar.ics"
    calendar = Calendar.from_ical(open(download.value.path(), "rb").read())
    (event,) = calendar.walk("VEVENT")
    assert page.url.split("/")[-1][:8].upper() in event["SUMMARY"]
    assert str(event["URL"]).startswith(page.url + "/clock/")
    close_window(page)
