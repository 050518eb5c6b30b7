// Not a host that anybody has (RFC 2606); it only lends the URL parser a root.
const ROOT = "http://site.invalid/";

/** Whether the built site has a file at a path from its root. */
export type HasFile = (path: string) => boolean;

/**
 * An address within the site as the file at `from` must give it, so that it leads to the same file on a server, under
 * any path and from a disk (RFC 3986, section 5). Folders get their `index.html`. What leads elsewhere is returned as is.
 *
 *     "/data/trust/#row"  from "publications/five/index.html"  → "../../data/trust/index.html#row"
 *     "/publications/five/#two"  from the same                 → "#two"
 *     "https://example.org/"                                   → "https://example.org/"
 */
export function relativeUrl(url: string, from: string, hasFile: HasFile): string {
  if (url === "" || url.startsWith("#") || !URL.canParse(url, ROOT + from)) return url;
  const target = new URL(url, ROOT + from);
  if (`${target.origin}/` !== ROOT || url.startsWith("//")) return url;
  const path = fileAt(target.pathname.slice(1), hasFile);
  if (path === from && target.hash && !target.search) return target.hash;
  return stepsBetween(from, path) + target.search + target.hash;
}

/** The file that a server gives for a path: a folder's `index.html`. */
function fileAt(path: string, hasFile: HasFile): string {
  if (path === "" || path.endsWith("/")) return `${path}index.html`;
  return hasFile(`${decode(path)}/index.html`) ? `${path}/index.html` : path;
}

function stepsBetween(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  const differing = folders.findIndex(
    (folder, index) => index === steps.length - 1 || folder !== decode(steps[index]!),
  );
  const shared = differing === -1 ? folders.length : differing;
  const relative = "../".repeat(folders.length - shared) + steps.slice(shared).join("/");
  // A first step with a colon would read as a scheme.
  return /^[^/]*:/.test(relative) ? `./${relative}` : relative;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
