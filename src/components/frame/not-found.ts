import { type Known, nearestAddresses } from "./nearest-addresses.ts";

/**
 * On the page for missing addresses: links to what a reader may have meant, and to the search for the words of the
 * address. The script knows where the site stands from where it stands itself, and the page of the search lists all that
 * the site has.
 */
const script = document.currentScript as HTMLScriptElement | null;
const root = new URL(script ? "../" : "/", script?.src ?? location.href);
const section = document.querySelector<HTMLElement>("[data-nearest]")!;
const search = new URL("search/", root);

if (!section.dataset["nearest"]) start();

function start(): void {
  // Where two addresses of the script are the same one, it runs twice.
  section.dataset["nearest"] = "asked";
  document.querySelector("[data-step]")?.remove();
  // Links from the root of the host are links from the root of the site.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'))
    link.href = new URL(link.getAttribute("href")!.slice(1), root).href;
  const asked = askedAddress();
  const words = asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && word !== "html");
  if (words.length === 0) return;
  const line = document.querySelector<HTMLElement>("[data-search-words]")!;
  line.querySelector("a")!.href = `${search.href}?${new URLSearchParams({ q: words.join(" ") }).toString()}`;
  line.hidden = false;
  // Without what reads code out of text: the policy of the page forbids that.
  const request = new XMLHttpRequest();
  request.responseType = "document";
  request.onload = () => {
    if (request.status === 200 && request.responseXML)
      show(nearestAddresses(asked, listed(request.responseXML)));
  };
  request.open("GET", search);
  request.send();
}

/** The missing address from the root of the site, as a reader sees it. */
function askedAddress(): string {
  const path = location.pathname.startsWith(root.pathname)
    ? location.pathname.slice(root.pathname.length)
    : location.pathname;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function listed(page: Document): Known[] {
  const links = [...page.querySelectorAll<HTMLAnchorElement>("nav a[href], [data-search-index] a[href]")];
  return links
    .map((link) => ({
      title: link.textContent.trim(),
      group: link.closest("section")?.querySelector("h2")?.textContent.trim() ?? "",
      path: link.href.replace("/index.html", "/"),
    }))
    .filter(({ path }) => path.startsWith(root.href) && path !== root.href)
    .map((known) => ({ ...known, path: known.path.slice(root.href.length) }))
    .filter(({ path }, index, all) => all.findIndex((other) => other.path === path) === index);
}

function show(found: readonly Known[]): void {
  if (found.length === 0) return;
  const list = section.querySelector("ul")!;
  for (const { title, group, path } of found) {
    const link = document.createElement("a");
    link.href = new URL(path, root).href;
    link.textContent = title;
    const item = document.createElement("li");
    const label = document.createElement("span");
    label.className = "entity-list__aside";
    label.textContent = group === title ? "" : group;
    item.append(link, " ", label);
    list.append(item);
  }
  section.hidden = false;
}
