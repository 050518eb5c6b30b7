import { talk } from "virtual:learning-briefs/talk";
import { numberFormat } from "../../model/formats.ts";
import type { Hit, Hits } from "./find.ts";
import { filterIndex } from "./filter-index.ts";
import { filtersOf, readAddress, writeAddress } from "./address.ts";
import { loadSearch } from "./load.ts";
import { showHit } from "./hit.ts";
import { idOf, schemeOf } from "../../model/key.ts";

/**
 * The search page: results while one types, filters, and an address that keeps both. The search itself is fetched when
 * the box is first used. Where it cannot be had, the index that stands on the page is searched by title.
 */
const PAGE = 10;
const SETTLE_MS = 80;

const form = document.querySelector<HTMLFormElement>("[data-search]");
if (form) start(form);

function start(form: HTMLFormElement): void {
  const ui = partsOf(form);
  let latest = 0;
  const update = async (): Promise<void> => {
    const run = ++latest;
    const typed = ui.box.value.trim();
    const filters = filtersOf(form);
    const isIdle = typed === "" && Object.keys(filters).length === 0;
    writeAddress(form);
    ui.found.hidden = isIdle;
    if (isIdle) return showIndex(ui, "");
    if (!ui.told.value) ui.told.value = ui.words.searching;
    // The list of all is long, and nobody who asks waits for it to be laid out.
    ui.index.hidden = true;
    const search = await loadSearch(ui.root);
    if (run !== latest) return;
    if (!search) return showByTitle(ui, typed);
    try {
      const { find, index, searchTalk, speak, tell } = search;
      const hits = await find(index, typed, filters, speak(ui.tongue));
      if (run !== latest) return;
      const isFiltered = Object.keys(filters).length > 0;
      await showHits(ui, hits, tell(hits, isFiltered), () => run === latest);
      showSuggestion(ui, hits.suggestion, (question) => searchTalk.t("found.meant", { question }));
    } catch {
      // A part of the index could not be fetched: the list on the page is there all the same.
      if (run === latest) showByTitle(ui, typed);
    }
  };
  listen(ui, update);
  ui.without.remove();
  form.hidden = false;
  ui.narrow.open = matchMedia("(min-width: 60rem)").matches;
  readAddress(form);
  if (location.search) void update();
}

function listen(ui: Parts, update: () => Promise<void>): void {
  const { form } = ui;
  let waiting: number | undefined;
  ui.box.addEventListener("focus", () => void loadSearch(ui.root), { once: true });
  ui.box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void update(), SETTLE_MS);
  });
  form.addEventListener("change", ({ target }) => void (target !== ui.box && update()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void update();
  });
  ui.clear.addEventListener("click", () => {
    for (const check of ui.checks) check.checked = false;
    void update();
  });
  ui.meant.addEventListener("click", () => {
    ui.box.value = ui.meant.value;
    ui.box.focus();
    void update();
  });
  window.addEventListener("popstate", () => {
    readAddress(form);
    void update();
  });
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(form: HTMLFormElement) {
  const one = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-search-${name}]`)!;
  return {
    form,
    box: form.querySelector<HTMLInputElement>("[name=q]")!,
    checks: [...form.querySelectorAll<HTMLInputElement>("[type=checkbox][name]")],
    found: one("found"),
    narrow: one<HTMLDetailsElement>("narrow"),
    clear: one("clear"),
    told: one<HTMLOutputElement>("told"),
    list: one("hits"),
    more: one<HTMLButtonElement>("more"),
    meant: one<HTMLButtonElement>("meant"),
    without: one("without"),
    index: one("index"),
    template: document.querySelector<HTMLTemplateElement>("template[data-search-hit]")!,
    words: JSON.parse(form.dataset["words"]!) as Record<"searching" | "notLoaded", string>,
    kinds: JSON.parse(form.dataset["kinds"]!) as Record<string, string>,
    tongue: {
      language: document.documentElement.lang,
      synonyms: JSON.parse(form.dataset["synonyms"]!) as string[][],
    },
    /** The root of the site, wherever it is served: the form's own address is `search/` in it. */
    root: new URL("../", form.action),
  };
}

async function showHits(ui: Parts, hits: Hits, told: string, isCurrent: () => boolean): Promise<void> {
  const show = (hit: Hit) => showHit(hit, { template: ui.template, kinds: ui.kinds, root: ui.root });
  const first = await hits.load(0, PAGE);
  if (!isCurrent()) return;
  ui.index.hidden = true;
  ui.list.replaceChildren(...first.map(show));
  ui.told.value = told;
  showCounts(ui, hits);
  let shown = first.length;
  ui.more.hidden = shown >= hits.count;
  ui.more.onclick = async () => {
    const next = await hits.load(shown, shown + PAGE);
    const items = next.map(show);
    ui.list.append(...items);
    shown += next.length;
    ui.more.hidden = shown >= hits.count;
    items[0]?.querySelector("a")?.focus();
  };
}

/**
 * Says beside each filter how many results it has. One that has none cannot be chosen: nothing would be left. Beside another that is
 * chosen of its kind it would only add to it, and what a reader is at is not taken from under their hands.
 */
function showCounts({ checks }: Parts, { counts }: Hits): void {
  const placeOf = ({ name, value }: HTMLInputElement): [facet: string, value: string] =>
    name === "topic" ? [`topic:${schemeOf(value)}`, idOf(value)] : [name, value];
  const chosen = new Set(checks.filter(({ checked }) => checked).map((check) => placeOf(check)[0]));
  for (const check of checks) {
    const [facet, value] = placeOf(check);
    const count = counts[facet]?.[value];
    check.parentElement!.querySelector("[data-search-count]")!.textContent = count
      ? numberFormat(talk.tag).format(count)
      : "";
    check.disabled = !count && !chosen.has(facet) && check !== document.activeElement;
  }
}

/** A question that may have been meant, to be asked with one press. */
function showSuggestion(ui: Parts, question: string | undefined, meant: (question: string) => string): void {
  ui.meant.hidden = question === undefined;
  ui.meant.value = question ?? "";
  ui.meant.textContent = question === undefined ? "" : meant(question);
}

function showIndex(ui: Parts, told: string): void {
  filterIndex(ui.index, "");
  ui.index.hidden = false;
  ui.list.replaceChildren();
  ui.more.hidden = true;
  ui.meant.hidden = true;
  ui.told.value = told;
}

/** Without the search the list on the page is what is searched. */
function showByTitle(ui: Parts, typed: string): void {
  showIndex(ui, "");
  ui.narrow.hidden = true;
  ui.told.value = `${ui.words.notLoaded} ${tellCount(filterIndex(ui.index, typed))}`;
}

function tellCount(count: number): string {
  return count === 0 ? talk.t("browser.noResults") : talk.t("browser.results", { count });
}
