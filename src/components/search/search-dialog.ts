import { talk } from "virtual:learning-briefs/talk";
import { adoptStyles } from "../../charts/live/adopt-styles.ts";
import css from "./search-dialog.css?inline";
import { keepKeyChoice } from "./search-key.ts";

/** Makes the dialog that leads to the search, at the end of the page. Only a script can open it, so a script makes it. */
export function makeDialog({ href }: HTMLAnchorElement): HTMLDialogElement {
  adoptStyles(css);
  const submit = talk.t("browser.searchSubmit");
  const dialog = Object.assign(document.createElement("dialog"), { className: "search-dialog" });
  const form = Object.assign(document.createElement("form"), { action: href, role: "search" });
  const box = Object.assign(document.createElement("input"), {
    name: "q",
    type: "search",
    id: "dialog-words",
  });
  const check = Object.assign(document.createElement("input"), { type: "checkbox" });
  const line = Object.assign(document.createElement("div"), { className: "search-dialog__line" });
  const name = Object.assign(document.createElement("label"), {
    htmlFor: box.id,
    textContent: talk.t("browser.searchLabel"),
  });
  const key = Object.assign(document.createElement("label"), { className: "search-dialog__key" });
  box.autocomplete = "off";
  dialog.ariaLabel = submit;
  keepKeyChoice(check);
  line.append(box, Object.assign(document.createElement("button"), { textContent: submit }));
  key.append(check, talk.t("browser.searchKey"));
  form.append(name, line, key);
  dialog.append(form);
  // The first Escape clears the box, whatever the browser makes of it; of an empty one it closes the dialog.
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || box.value === "") return;
    event.preventDefault();
    box.value = "";
  });
  document.body.append(dialog);
  return dialog;
}
