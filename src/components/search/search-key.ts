/** Whether the key `/` opens the search. The choice stays on this device. */
const KEY = "search-key";

export function isKeyOff(): boolean {
  try {
    return localStorage.getItem(KEY) === "off";
  } catch {
    return false;
  }
}

/** Shows the choice in a box to tick, and keeps what is ticked. */
export function keepKeyChoice(box: HTMLInputElement): void {
  box.checked = !isKeyOff();
  box.addEventListener("change", () => remember(box.checked));
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // Storage may be forbidden: then the key stays on.
  }
}
