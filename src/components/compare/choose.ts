/** Leads from two choices to the page of the pair, which stands in the list below; says so where there is none. */
for (const form of document.querySelectorAll<HTMLFormElement>("[data-chooser]")) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [first, second] = ["first", "second"].map(
      (name) => (form.elements.namedItem(name) as HTMLSelectElement).value,
    );
    const links = [...form.nextElementSibling!.querySelectorAll<HTMLAnchorElement>("a[data-pair]")];
    const link = links.find(
      ({ dataset: { pair } }) => pair === `${first}--${second}` || pair === `${second}--${first}`,
    );
    if (link) location.assign(link.href);
    else form.querySelector("[role=status]")!.textContent = form.dataset[first === second ? "same" : "none"]!;
  });
}

export {};
