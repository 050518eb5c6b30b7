/**
 * A table that is seen whole is no part that scrolls: its region leaves the order of tabs, and its name. One that is not
 * says that it scrolls, and fades its edge while more stands behind it.
 */
for (const region of document.querySelectorAll<HTMLElement>("[data-scroll-hint]")) {
  const { scrollHint = "" } = region.dataset;
  const scroll = (): void => {
    const hidden = region.scrollWidth - region.clientWidth - Math.abs(region.scrollLeft);
    region.toggleAttribute("data-more", hidden > 4);
  };
  const fit = (): void => {
    scroll();
    const isWhole =
      region.scrollWidth <= region.clientWidth + 1 && region.scrollHeight <= region.clientHeight + 1;
    if (isWhole) for (const name of NAMES) region.removeAttribute(name);
    else {
      region.tabIndex = 0;
      region.role = "region";
      region.ariaLabel = scrollHint;
    }
  };
  region.addEventListener("scroll", scroll, { passive: true });
  const seen = new ResizeObserver(fit);
  seen.observe(region);
  seen.observe(region.firstElementChild!);
}

const NAMES = ["tabindex", "role", "aria-label"];
