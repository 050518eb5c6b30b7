/// <reference types="astro/client" />
import { CHANGED } from "./changed.ts";
import { isFile } from "./is-file.ts";
import "./preview.css";

/**
 * Keeps a page of the live preview as the content has it. When the content has changed the page fetches itself; where it
 * has become another, what differs is changed in place, so that the reader's place, what is open and what scripts have done
 * to the rest stay. A page that the change does not touch is left alone.
 */
let shown: Promise<string | undefined> = untilLoaded().then(fetchPage);
let running = Promise.resolve();

// What changed before this module listened, or before the server was there, was told to nobody: it is looked for.
for (const event of [CHANGED, "vite:ws:connect"])
  import.meta.hot?.on(event, () => {
    running = running.then(update, update);
  });
void shown.then((html) => {
  if (html !== undefined && isReason(parse(html)) !== isReason(document)) location.reload();
});

// Astro's server writes the sheets of a page into it; these are for who edits them. Packages are edited by nobody.
void untilLoaded().then(() => {
  for (const { dataset } of document.querySelectorAll<HTMLStyleElement>("style[data-vite-dev-id]")) {
    const { viteDevId: file = "" } = dataset;
    if (isFile(file) && !file.includes("/node_modules/"))
      void import(/* @vite-ignore */ `/@fs/${file.replace(/^\//, "")}`);
  }
});

/** What the page itself needs goes first. */
function untilLoaded(): Promise<unknown> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((done) => addEventListener("load", done, { once: true }));
}

/** Whether a page says why another cannot be shown. */
function isReason(page: Document): boolean {
  return page.querySelector("[data-reason]") !== null;
}

async function update(): Promise<void> {
  const [before, after] = [await shown, await fetchPage()];
  if (after === undefined || after === before) return;
  shown = Promise.resolve(after);
  await change(before, after);
}

/** The page as the server has it now; undefined where it does not answer. */
async function fetchPage(): Promise<string | undefined> {
  try {
    const response = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
    return await response.text();
  } catch {
    return undefined;
  }
}

async function change(before: string | undefined, after: string): Promise<void> {
  const { Idiomorph } = await import("idiomorph");
  const next = parse(after);
  const kept = new Set(before === undefined ? [] : htmlOfElements(parse(before)));
  // A page that could not be shown has none of the styles and scripts of the one that can.
  if (isReason(document) !== isReason(next)) return location.reload();
  addToHead(next);
  document.title = next.title;
  let mustReload = false;
  Idiomorph.morph(document.body, next.body, {
    morphStyle: "outerHTML",
    ignoreActiveValue: true,
    callbacks: {
      afterNodeAdded: (node) => {
        if (node instanceof Element && (node.matches(BOUND) || node.querySelector(BOUND))) mustReload = true;
      },
      beforeNodeMorphed: (from, to) => {
        if (!(from instanceof Element) || !(to instanceof Element)) return true;
        // What is as it was on the page that the server gave is left with all that scripts have made of it.
        const isSame =
          from.localName === to.localName && from.textContent === to.textContent && kept.has(to.outerHTML);
        if (!isSame && from.hasAttribute("data-live")) mustReload = true;
        return !isSame;
      },
      beforeAttributeUpdated: (name, _element, how) => !(how === "remove" && MADE_BY_SCRIPTS.test(name)),
    },
  });
  // A chart that has come alive has its own copy of the data; and scripts look once for what they serve.
  if (mustReload) location.reload();
}

/** What scripts look for when the page is loaded: where it has come since, nobody serves it. */
const BOUND = "[data-stops], [data-scroll-hint], [data-address], [data-chooser], [data-facets]";

/** Attributes that scripts and readers give to elements, and the server does not know of. */
const MADE_BY_SCRIPTS = /^(?:open|hidden|tabindex|role|style|class|aria-.*|data-following|data-live)$/;

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

function htmlOfElements(page: Document): string[] {
  return [...page.body.querySelectorAll("*")].map((element) => element.outerHTML);
}

/** Styles and scripts of parts that the page has only now. */
function addToHead(next: Document): void {
  const there = new Map([...document.head.children].map((element) => [nameOf(element), element]));
  for (const element of next.head.querySelectorAll("style, link[rel=stylesheet], script[src]")) {
    const before = there.get(nameOf(element));
    // The sheet of the theme is the one that changes with the content.
    if (before?.localName === "style" && before.textContent !== element.textContent)
      before.textContent = element.textContent;
    if (before) continue;
    const copy = document.createElement(element.localName);
    for (const { name, value } of element.attributes) copy.setAttribute(name, value);
    copy.textContent = element.textContent;
    document.head.append(copy);
  }
}

function nameOf(element: Element): string {
  const names = ["data-vite-dev-id", "href", "src"].map((name) => element.getAttribute(name) ?? "");
  return names.join("") === "" ? (element.textContent ?? "") : `${element.localName} ${names.join(" ")}`;
}
