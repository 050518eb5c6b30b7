/**
 * Pages name the `index.html` of a folder in their links, so that the links work from a disk. On a server the folder is
 * the permanent address: there links lead to it, and so does the address bar of a reader who came by a long one.
 */
const INDEX = /(^|\/)index\.html(?=$|[?#])/;

if (location.protocol !== "file:") {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const href = link.getAttribute("href")!;
    if (INDEX.test(href) && link.origin === location.origin)
      link.setAttribute("href", href.replace(INDEX, "$1") || "./");
  }
  const { pathname, search, hash } = location;
  if (pathname.endsWith("/index.html"))
    history.replaceState(history.state, "", pathname.slice(0, -"index.html".length) + search + hash);
}
