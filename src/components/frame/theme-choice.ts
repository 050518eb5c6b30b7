/**
 * Light, dark, or as the device says. The choice stays on this device. `theme.js` applies it before the first paint; this module shows the buttons and changes the choice.
 */
const KEY = "theme";

for (const group of document.querySelectorAll<HTMLElement>("[data-theme-choice]")) {
  const buttons = [...group.querySelectorAll("button")];
  const show = (theme: string): void =>
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.value === theme)));
  show(stored());
  group.dataset["ready"] = "";
  group.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (!button) return;
    apply(button.value);
    show(button.value);
  });
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? "auto";
  } catch {
    return "auto";
  }
}

function apply(theme: string): void {
  const root = document.documentElement;
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden: the choice then holds for this page.
  }
  if (theme === "auto") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}

export {};
