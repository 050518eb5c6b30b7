/**
 * Pages name the `index.html` of a folder in their links, so that the links work from a disk. On a server the folder is
 * the permanent address: there a link leads to it as soon as it is pointed at, touched or focused, and is copied so; and so
 * does the address bar of a reader who came by a long one. A page of many links changes none before.
 */
const INDEX = /(^|\/)index\.html(?=$|[?#])/;

if (location.protocol !== "file:") {
  for (const reached of ["pointerover", "focusin"])
    addEventListener(reached, ({ target }) => shorten(target), { passive: true });
  const { pathname, search, hash } = location;
  if (pathname.endsWith("/index.html"))
    history.replaceState(history.state, "", pathname.slice(0, -"index.html".length) + search + hash);
}

function shorten(target: EventTarget | null): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href]");
  if (!link || link.origin !== location.origin) return;
  const href = link.getAttribute("href")!;
  if (INDEX.test(href)) link.setAttribute("href", href.replace(INDEX, "$1") || "./");
}
