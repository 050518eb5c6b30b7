/**
 * `/` from anywhere: the search box of the search page, or on any other page a box in a dialog that leads there.
 * Not while something is being typed, and not with a modifier: those belong to the browser.
 */
const TYPING =
  "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit])";

document.addEventListener("keydown", (event) => {
  if (
    event.key !== "/" ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    event.defaultPrevented
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
