"""A report from the first question to the receipt and its progress, by clicking: both languages, wide and narrow, with
and without scripts; every page accessible, nothing cut off."""

import pytest
import zxingcpp
from PIL import Image

from looking import close_window, look, open_window
from office import VARIANTS

JPEG = bytes.fromhex("ffd8ffe000104a464946000101000001") + bytes(60) + b"\xff\xd9"
GO = {"zh": "继续", "en": "Continue"}
KEEP = {"zh": "存起来，二十四小时内回来填", "en": "Keep it and go on within 24 hours"}


class Journey:
    """One person at one browser, who looks at every page she comes to."""

    def __init__(self, browser, site, language, width, script, pictures):
        self.site, self.language, self.width, self.pictures = site, language, width, pictures
        self.page = open_window(browser, language, width, script)

    def look(self, name):
        look(self.page, name, self.pictures)

    def go(self, name):
        self.page.get_by_role("button", name=GO[self.language], exact=True).click()
        self.look(name)


@pytest.mark.parametrize("language, width, script", VARIANTS)
def test_report(browser, site, pictures, tmp_path, language, width, script):
    journey = Journey(browser, site, language, width, script, pictures)
    page = journey.page
    page.goto(site + "/report")
    journey.look("report-start")
    journey.go("report-start-error")
    page.check("input[value=report]")
    journey.go("report-kind")
    journey.go("report-kind-error")
    page.check("input[value=trademark]")
    page.fill("#sign", "伍粮夜")
    journey.go("report-place")
    page.check("input[value=shop]")
    page.fill("#where", "示例路12号")
    journey.go("report-when")
    for part, typed in (("y", "2099"), ("m", "11"), ("d", "8")):
        page.fill(f"#seen-on-{part}", typed)
    journey.go("report-when-error")
    assert page.input_value("#seen-on-d") == "8"
    page.fill("#seen-on-y", "２０２６")
    page.fill("#seen-on-m", "1月")
    page.get_by_role("button", name=KEEP[language], exact=True).click()
    journey.look("report-kept")
    page.locator("main .button-row a").first.click()
    journey.look("report-facts")
    page.fill("#facts", "货架上约四十瓶")
    (tmp_path / "柜台.jpg").write_bytes(JPEG)
    (tmp_path / "照片.png").write_bytes(b"MZ" + bytes(100))
    page.set_input_files("#files", [tmp_path / "柜台.jpg", tmp_path / "照片.png"])
    journey.go("report-files")
    assert page.input_value("#facts") == "货架上约四十瓶" and page.locator(".files li").count() == 2
    journey.go("report-identity")
    page.check("input[value=anonymous]")
    journey.go("report-check")
    assert "五粮液" in page.inner_text("main") and "柜台.jpg" in page.inner_text("main")
    page.locator("main form button").last.click()
    journey.look("report-check-error")
    page.check("#true")
    page.locator("main form button").last.click()
    journey.look("report-receipt")
    groups = page.locator(".receipt-code span").all_inner_texts()
    assert [len(group) for group in groups] == [4] * 7
    code = page.locator(".receipt-qr")
    code.screenshot(path=tmp_path / "code.png")
    read = zxingcpp.read_barcodes(Image.open(tmp_path / "code.png"))
    assert [found.text for found in read] == [site + "/track?code=" + "".join(groups)]
    page.check("#saved")
    page.locator("main form button").last.click()
    journey.look("tracking")
    page.locator("main .notice a").first.click()
    journey.look("tracking-date")
    page.goto(read[0].text)
    assert page.url == site + "/track/matter", "the number stays in the address"
    page.fill("#facts", "又看见一次")
    page.locator("main form button").first.click()
    journey.look("tracking-added")
    page.goto(site + "/track/matter/act/withdraw")
    journey.look("tracking-withdraw")
    page.check("input[value=mistaken]")
    page.locator("main form button").first.click()
    journey.look("tracking-withdrawn")
    assert page.locator("textarea").count() == 0
    close_window(page)
