/**
 * `/` from anywhere: the search box of the search page, or on any other page a box in a dialog that leads there.
 * Not while something is being typed, and not with a modifier: those belong to the browser. A reader whose software
 * sends single keys can turn it off there (WCAG 2.2, 2.1.4); the choice stays on this device.
 */
const KEY = "search-key";
const TYPING =
  "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit])";

document.addEventListener("keydown", (event) => {
  if (
    event.key !== "/" ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    event.defaultPrevented ||
    isOff()
  )
    return;
  if ((event.target as Element).closest?.(`${TYPING}, dialog[open]`)) return;
  const box = document.querySelector<HTMLInputElement>("[data-search]:not([hidden]) [name=q]");
  const dialog = document.querySelector<HTMLDialogElement>("[data-search-dialog]");
  if (!box && !dialog) return;
  event.preventDefault();
  if (box) box.select();
  box?.focus();
  if (!box) dialog?.showModal();
});

for (const choice of document.querySelectorAll<HTMLInputElement>("[data-search-key]")) {
  choice.checked = !isOff();
  choice.addEventListener("change", () => remember(choice.checked));
}

function isOff(): boolean {
  try {
    return localStorage.getItem(KEY) === "off";
  } catch {
    return false;
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // Storage may be forbidden: then the key stays on.
  }
}

export {};
