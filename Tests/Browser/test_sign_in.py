"""Signing in to the desk and out again, as a person does it, in both languages and without scripts."""

import pytest
import looking
from test_pages import open_page

WORDS = {
    "zh": {"account": "账号", "password": "口令", "in": "登录", "out": "退出登录", "wrong": "账号或者口令不对",
           "left": "您已退出登录", "name": "王示例", "unit": "市场监管所"},
    "en": {"account": "Account", "password": "Password", "in": "Sign in", "out": "Sign out",
           "wrong": "The account or the password is wrong", "left": "You are signed out", "name": "王示例",
           "unit": "Station"},
}


def fill(page, words, account, password):
    page.get_by_label(words["account"], exact=True).fill(account)
    page.get_by_label(words["password"], exact=True).fill(password)
    page.get_by_role("button", name=words["in"], exact=True).click()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_sign_in_and_out(browser, site, pictures, language):
    words = WORDS[language]
    page = open_page(browser, site, "/desk?from=mail", language, script=False)
    assert page.url.startswith(site + "/desk/sign-in?to=")
    assert "sample-Only-2026" in page.locator("main").inner_text()
    pictures.take(page, "sign-in")
    fill(page, words, "officer1", "geheim-geheim")
    assert words["wrong"] in page.locator(".errors").inner_text()
    assert page.get_by_label(words["account"], exact=True).input_value() == "officer1"
    assert page.get_by_label(words["password"], exact=True).input_value() == ""
    fill(page, words, "officer1", "sample-Only-2026")
    assert page.url == site + "/desk?from=mail"
    top = page.locator("header").inner_text()
    assert words["name"] in top and words["unit"] in top
    cookie = {c["name"]: c for c in page.context.cookies()}["__Host-session"]
    assert cookie["secure"] and cookie["httpOnly"] and cookie["sameSite"] == "Strict" and cookie["path"] == "/"
    assert cookie["expires"] == -1
    page.get_by_role("button", name=words["out"]).click()
    assert words["left"] in page.locator("main").inner_text()
    assert "__Host-session" not in {c["name"] for c in page.context.cookies()}
    # What was signed out stays out, also when the cookie is put back.
    again = page.context.request.get(
        site + "/desk", headers={"Cookie": f"__Host-session={cookie['value']}"}, max_redirects=0)
    assert again.status == 303
    page.context.close()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_desk_pages(browser, site, pictures, language, width):
    """The pages of signing in are as accessible and as narrow as all others."""
    words = WORDS[language]
    page = open_page(browser, site, "/desk/sign-in", language, width, bypass_csp=True)
    look(page, pictures, "sign-in-form")
    fill(page, words, "nobody-here", "x")
    look(page, pictures, "sign-in-error")
    fill(page, words, "counter", "sample-Only-2026")
    look(page, pictures, "signed-in")
    # The session ends in another window; what was typed here comes back once.
    page.evaluate("""() => {
        const form = document.querySelector('form[action="/desk/sign-out"]'); const field = document.createElement('input');
        field.type = 'hidden'; field.name = 'facts'; field.value = '<b>在示例路看见的'; form.append(field) }""")
    page.context.clear_cookies(name="__Host-session")
    page.get_by_role("button", name=words["out"]).click()
    assert "<b>在示例路看见的" in page.locator("main").inner_text()
    look(page, pictures, "session-over")
    page.context.close()


def look(page, pictures, name):
    looking.look(page, name, pictures)
    assert page.complaints == [], name
