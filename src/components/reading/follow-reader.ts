/** Marks, in the contents list, the section that is being read: the last whose heading has passed the upper third. */
for (const contents of document.querySelectorAll<HTMLElement>("[data-contents]")) follow(contents);

function follow(contents: HTMLElement): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of contents.querySelectorAll<HTMLAnchorElement>("a[href^='#']")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const passed = new Set<Element>();
  let current: HTMLAnchorElement | undefined;

  const mark = (): void => {
    const last = [...links.keys()].findLast((heading) => passed.has(heading));
    const next = last && links.get(last);
    if (next === current) return;
    current?.removeAttribute("aria-current");
    next?.setAttribute("aria-current", "true");
    current = next;
    if (next) keepInView(contents, next);
  };

  // All above the line counts as seen, so that a jump over many headings is noticed too.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      mark();
    },
    { rootMargin: "1000000px 0px -66% 0px" },
  );
  for (const heading of links.keys()) observer.observe(heading);
  // A list longer than the window scrolls, and then the keyboard must be able to.
  new ResizeObserver(() => {
    if (contents.scrollHeight > contents.clientHeight) contents.tabIndex = 0;
    else contents.removeAttribute("tabindex");
  }).observe(contents);
  contents.dataset["following"] = "";
  // On a narrow screen the list folds away once a line of it is chosen.
  contents.addEventListener("click", ({ target }) => {
    if ((target as Element).closest("a")) contents.querySelector("details")?.removeAttribute("open");
  });
}

// Only the list scrolls: moving the page would take the reader's place away.
function keepInView(list: HTMLElement, link: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    list.scrollTop += inner.top - outer.top - outer.height / 3;
}
