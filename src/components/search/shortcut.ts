import { makeDialog } from "./search-dialog.ts";
import { isKeyOff, keepKeyChoice } from "./search-key.ts";

/**
 * `/` from anywhere: the search box of the search page, or on any other page a box in a dialog that leads there.
 * Not while something is being typed, and not with a modifier: those belong to the browser. A reader whose software
 * sends single keys can turn it off there (WCAG 2.2, 2.1.4); the choice stays on this device.
 */
const TYPING =
  "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit])";

let dialog: HTMLDialogElement | undefined;

document.addEventListener("keydown", (event) => {
  if (
    event.key !== "/" ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    event.defaultPrevented ||
    isKeyOff()
  )
    return;
  if ((event.target as Element).closest?.(`${TYPING}, dialog[open]`)) return;
  const box = document.querySelector<HTMLInputElement>("[data-search]:not([hidden]) [name=q]");
  const link = document.querySelector<HTMLAnchorElement>("[data-search-dialog]");
  if (!box && !link) return;
  event.preventDefault();
  if (box) box.select();
  box?.focus();
  if (box || !link) return;
  dialog ??= makeDialog(link);
  dialog.showModal();
});

for (const choice of document.querySelectorAll<HTMLInputElement>("[data-search-key]")) keepKeyChoice(choice);
