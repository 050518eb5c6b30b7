/** Leaves of the index the lines that hold every word typed. Without scripts the whole index stands. */
for (const form of document.querySelectorAll<HTMLFormElement>("[data-filter]")) {
  const input = form.querySelector("input")!;
  const count = form.querySelector<HTMLOutputElement>("[data-filter-count]")!;
  const groups = [...document.querySelectorAll<HTMLElement>("[data-filter-group]")].map((group) => ({
    group,
    lines: [...group.querySelectorAll("li")].map((line) => ({ line, text: fold(line.textContent ?? "") })),
  }));

  const update = (): void => {
    const wanted = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { group, lines } of groups) {
      let inGroup = 0;
      for (const { line, text } of lines) {
        line.hidden = !wanted.every((word) => text.includes(word));
        if (!line.hidden) inGroup += 1;
      }
      group.hidden = inGroup === 0;
      shown += inGroup;
    }
    count.value = wanted.length === 0 ? "" : `${shown} ${shown === 1 ? count.dataset["one"] : count.dataset["many"]}`;
  };

  input.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  update();
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
