"""Forms, as a browser really sends them."""

import urllib.parse

import pytest

from conftest import CHROMIUM


@pytest.mark.parametrize("host", ["127.0.0.1", "portal.test"])
def test_a_form_is_taken_from_our_own_page_with_tls_and_without(site, playwright, host):
    """Without TLS a browser sends no Sec-Fetch-Site, except to the machine itself; then the Origin has to be told."""
    port = urllib.parse.urlsplit(site).port
    rule = "--host-resolver-rules=MAP portal.test 127.0.0.1"
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", rule])
    page = browser.new_page()
    sent = []
    page.on("request", lambda request: sent.append(request) if request.method == "POST" else None)
    page.goto(f"http://{host}:{port}/identify")
    page.fill("main input[name=text]", "ZL202310123456.7")
    with page.expect_navigation() as navigation:
        page.locator("main form button").first.click()
    assert navigation.value.status in (200, 400)
    headers = sent[0].all_headers()
    assert headers["origin"] == f"http://{host}:{port}"
    assert ("sec-fetch-site" in headers) == (host == "127.0.0.1")
    browser.close()


def test_a_form_on_a_page_of_others_is_refused(site, browser):
    page = browser.new_page(locale="zh-CN")
    page.set_content(f"<form method=post action={site}/identify><input name=text value=1><button>x</button></form>")
    with page.expect_navigation() as navigation:
        page.click("button")
    assert navigation.value.status == 403
    assert "请打开本站页面" in page.inner_text("main")
    page.close()
