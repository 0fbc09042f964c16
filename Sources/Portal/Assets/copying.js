// A button beside each value copies it and leads on to the next one. Without this script the values are marked by hand.
const rows = [...document.querySelectorAll('[id^="copy-row-"]')];

async function copy(value) {
  value.select();
  try {
    await navigator.clipboard.writeText(value.value);
  } catch {
    // Where the browser keeps the clipboard from us, the older way may still be open.
    value.focus();
    return document.execCommand("copy");
  }
  return true;
}

rows.forEach((row, place) => {
  const button = row.querySelector("button");
  row.hidden = false;
  button.addEventListener("click", async () => {
    const value = document.getElementById(row.id.replace("copy-row-", "copy-"));
    if (!(await copy(value))) return;
    row.querySelector(":scope > span").hidden = false;
    const next = rows[place + 1]?.querySelector("button") ?? document.getElementById("number");
    next?.focus();
  });
});
