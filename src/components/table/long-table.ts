/**
 * Makes the heads of long tables buttons, and shows the field that filters them. The first that a reader uses of a table
 * fetches what sorts and filters, which does all from then on. Where that cannot be fetched, the table stays as it is.
 */
for (const whole of document.querySelectorAll<HTMLElement>("[data-long-table]")) {
  const form = whole.querySelector("form")!;
  const heads = [...whole.querySelectorAll<HTMLElement>("th[data-order]")];
  const buttons = heads.map(makeButton);
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  const asked = new AbortController();
  const start = async (event: Event): Promise<void> => {
    const button = buttons.find((one) => one === event.target);
    if (event.type === "click" && !button) return;
    asked.abort();
    try {
      const { arrangeTable } = await import("./arrange-table.ts");
      const arrange = arrangeTable(whole);
      if (event.type === "input") arrange.filter();
      else if (button) arrange.sortBy(button);
    } catch {
      form.hidden = true;
      for (const one of buttons) one.replaceWith(...one.childNodes);
    }
  };
  for (const type of ["click", "input"])
    whole.addEventListener(type, (event) => void start(event), { signal: asked.signal });
}

/** Puts the words of a head into a button; what is told beside them stays outside. */
function makeButton(head: HTMLElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "table__sort";
  const words = head.firstChild!;
  words.replaceWith(button);
  button.append(words);
  return button;
}

export {};
