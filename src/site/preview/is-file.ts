/** Whether a module, as Vite names it, is a file by its whole path, with a query or without: `/site/src/Page.astro?type=style`, `C:/site/a.css`. */
export function isFile(id: string): boolean {
  return /^(?:\/(?!@)|[A-Za-z]:\/)/.test(id);
}
