import { talk } from "virtual:learning-briefs/talk";

/**
 * Narrows a list in place: each item says in `data-facets` what it stands under, the form chooses one value of each
 * facet, and the address keeps the choice (`?sites=north&roles=cook`), so that it can be sent and come back to. What would
 * end in nothing cannot be chosen. A link that says so in `data-choose` (`roles/cook sites/north`) chooses as well.
 */
const form = document.querySelector<HTMLFormElement>("[data-filter]")!;
const told = form.querySelector<HTMLOutputElement>("[data-filter-told]")!;
const items = [...document.querySelectorAll<HTMLElement>("[data-facets]")];
const groups = [...document.querySelectorAll<HTMLElement>("[data-facet-group]")];
const folded = [...document.querySelectorAll<HTMLDetailsElement>("details[data-facet-rest]")];
const choosers = [...document.querySelectorAll<HTMLAnchorElement>("a[data-choose]")];
const selects = [...form.querySelectorAll("select")];

form.hidden = false;
readAddress();
if (choices().length > 0) form.querySelector("details")!.open = true;
narrow();
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", chosen);
// The fields are empty only after the event.
form.addEventListener("reset", () => setTimeout(chosen));
for (const chooser of choosers)
  chooser.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const isChosen = chooser.hasAttribute("aria-current");
    form.reset();
    if (!isChosen)
      for (const select of selects) {
        const key = keysOf(chooser.dataset["choose"]).find((one) => one.startsWith(`${select.name}/`));
        select.value = key ? key.slice(select.name.length + 1) : "";
      }
    chosen();
  });
addEventListener("popstate", () => {
  readAddress();
  narrow();
});

function chosen(): void {
  const query = new URLSearchParams(
    choices().map(({ name, value }): [string, string] => [name, value]),
  ).toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
  narrow();
}

function readAddress(): void {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = query.get(select.name) ?? "";
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
  }
}

function choices(): HTMLSelectElement[] {
  return selects.filter(({ value }) => value !== "");
}

function narrow(): void {
  const wanted = choices().map(({ name, value }) => `${name}/${value}`);
  for (const item of items) item.hidden = !isUnder(item, wanted);
  for (const group of groups) group.hidden = !group.querySelector("[data-facets]:not([hidden])");
  // Nothing that was looked for stays folded away; without a choice all is as it was.
  for (const rest of folded) {
    rest.open = wanted.length > 0;
    rest.hidden = !rest.querySelector("[data-facets]:not([hidden])");
  }
  for (const select of selects) leaveOut(select, wanted);
  for (const chooser of choosers) {
    const keys = keysOf(chooser.dataset["choose"]);
    if (keys.toSorted().join() === wanted.toSorted().join()) chooser.setAttribute("aria-current", "true");
    else chooser.removeAttribute("aria-current");
  }
  const shown = items.filter(({ hidden }) => !hidden).length;
  told.parentElement!.hidden = wanted.length === 0;
  told.value =
    shown === 0
      ? talk.t("browser.shownNone")
      : talk.t("browser.shownOf", { count: shown, all: items.length });
}

/** Beside what is chosen elsewhere, what of a field leads to something can be chosen. */
function leaveOut(select: HTMLSelectElement, wanted: readonly string[]): void {
  const others = wanted.filter((key) => !key.startsWith(`${select.name}/`));
  const left = items.filter((item) => isUnder(item, others));
  const open = new Set(left.flatMap((item) => keysOf(item.dataset["facets"])));
  for (const option of select.options)
    option.disabled = option.value !== "" && !open.has(`${select.name}/${option.value}`);
}

function isUnder(item: HTMLElement, wanted: readonly string[]): boolean {
  const keys = keysOf(item.dataset["facets"]);
  return wanted.every((key) => keys.includes(key));
}

function keysOf(list: string | undefined): string[] {
  return (list ?? "").split(" ").filter(Boolean);
}
