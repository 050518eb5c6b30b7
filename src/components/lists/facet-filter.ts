import { talk } from "virtual:learning-briefs/talk";

/**
 * Narrows a list in place: each item says in `data-facets` what it stands under, the form chooses one value of each
 * facet, and the address keeps the choice (`?sites=north&roles=cook`), so that it can be sent and come back to.
 */
const form = document.querySelector<HTMLFormElement>("[data-filter]")!;
const told = form.querySelector<HTMLOutputElement>("[data-filter-told]")!;
const items = [...document.querySelectorAll<HTMLElement>("[data-facets]")];
const groups = [...document.querySelectorAll<HTMLElement>("[data-facet-group]")];
const selects = [...form.querySelectorAll("select")];

form.hidden = false;
readAddress();
narrow();
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", chosen);
// The fields are empty only after the event.
form.addEventListener("reset", () => setTimeout(chosen));
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
  for (const item of items) {
    const keys = (item.dataset["facets"] ?? "").split(" ");
    item.hidden = !wanted.every((key) => keys.includes(key));
  }
  for (const group of groups) group.hidden = !group.querySelector("[data-facets]:not([hidden])");
  const shown = items.filter(({ hidden }) => !hidden).length;
  told.value = talk.t("browser.shownOf", { count: shown, all: items.length });
}
