import type { Filters } from "./search-index.ts";
import { idOf, schemeOf } from "../../model/key.ts";

/** The query and the filters are in the page's own address, so that a search can be kept and sent. */
export function writeAddress(form: HTMLFormElement): void {
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].trim() !== "",
  );
  const query = new URLSearchParams(entries).toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
}

/** Fills the form from the address. */
export function readAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  form.querySelector<HTMLInputElement>("[name=q]")!.value = query.get("q") ?? "";
  for (const check of form.querySelectorAll<HTMLInputElement>("[type=checkbox][name]")) {
    // What cannot be chosen of other results is no part of the form: it would be lost from the address.
    check.disabled = false;
    check.checked = query.getAll(check.name).includes(check.value);
  }
}

/** The filters that are set. Topics of one kind are one filter: `topic=region:north` → `topic:region` with `north`. */
export function filtersOf(form: HTMLFormElement): Filters {
  const filters: Filters = {};
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>("[type=checkbox][name]:checked")) {
    const [kind = "", id = ""] = name === "topic" ? [schemeOf(value), idOf(value)] : ["", value];
    (filters[kind ? `topic:${kind}` : name] ??= { any: [] }).any.push(id);
  }
  return filters;
}
