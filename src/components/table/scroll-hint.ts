/** Fades the edge of a table behind which there is more, while there is more. */
for (const region of document.querySelectorAll<HTMLElement>("[data-scroll-hint]")) {
  const update = (): void => {
    const hidden = region.scrollWidth - region.clientWidth - Math.abs(region.scrollLeft);
    region.toggleAttribute("data-more", hidden > 4);
  };
  region.addEventListener("scroll", update, { passive: true });
  new ResizeObserver(update).observe(region);
}
