import { pageId } from "../../model/page-ids.ts";

/**
 * Lets a word that the glossary explains open its definition beside it, where the page holds one. It is a link to the
 * glossary until then, and stays one for whoever opens links elsewhere. The browser closes what it opened, at Escape and
 * at a tap beside it.
 */
let opener: HTMLElement | undefined;
/** The word whose definition was open when the pointer went down: the browser closes it before the click comes. */
let closing: HTMLElement | undefined;

if ("popover" in HTMLElement.prototype) {
  for (const word of document.querySelectorAll<HTMLAnchorElement>("a.term")) {
    const definition = document.getElementById(pageId("definition", word.hash.slice(1)));
    if (definition) explain(word, definition);
  }
  for (const definition of document.querySelectorAll<HTMLElement>(".definition")) receive(definition);
  document.addEventListener("pointerdown", () => (closing = opener), true);
}

function explain(word: HTMLAnchorElement, definition: HTMLElement): void {
  word.role = "button";
  word.ariaHasPopup = "dialog";
  word.ariaExpanded = "false";
  word.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (opener === word) definition.hidePopover();
    else if (event.detail === 0 || closing !== word) open(word, definition);
  });
  word.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    word.click();
  });
}

/** The focus goes along, so that a screen reader reads the definition; it comes back where the browser closes it. */
function open(word: HTMLElement, definition: HTMLElement): void {
  word.focus({ preventScroll: true });
  definition.showPopover({ source: word });
  definition.focus({ preventScroll: true });
  word.ariaExpanded = "true";
  opener = word;
}

function receive(definition: HTMLElement): void {
  definition.role = "dialog";
  definition.ariaLabel = definition.firstElementChild!.textContent.trim();
  definition.tabIndex = -1;
  definition.addEventListener("beforetoggle", ({ newState }) => {
    if (newState === "open") return;
    if (opener) opener.ariaExpanded = "false";
    opener = undefined;
  });
  definition.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !definition.contains(relatedTarget)) definition.hidePopover();
  });
}
