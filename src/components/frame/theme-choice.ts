/**
 * Light, dark, or as the device says. The choice stays on this device. `theme.js` applies it before the first paint; this module shows the buttons and changes the choice.
 */
const KEY = "theme";

for (const group of document.querySelectorAll<HTMLElement>("[data-theme-choice]")) {
  const buttons = [...group.querySelectorAll("button")];
  const show = (theme: string): void =>
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.value === theme)));
  const first = group.dataset["themeChoice"] || "auto";
  show(stored() ?? first);
  group.dataset["ready"] = "";
  group.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (!button) return;
    apply(button.value, first);
    show(button.value);
  });
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** What the site begins with needs no mark. */
function apply(theme: string, first: string): void {
  const root = document.documentElement;
  try {
    if (theme === first) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden: the choice then holds for this page.
  }
  // By its whole name, by which the rules of a page are kept: finish/pages/kind-sheets.ts.
  if (theme === first) root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
}

export {};
