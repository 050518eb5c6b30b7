import type { Key } from "../layout/sketch.ts";

/**
 * Buttons over the legend's entries, each of which switches its series off and on. They show nothing of their own but
 * the focus: the entry itself shows whether its series is on.
 */
export function makeSwitches(
  keys: readonly Key[],
  name: string,
  change: (series: number, on: boolean) => void,
): HTMLElement {
  const group = document.createElement("div");
  group.role = "group";
  group.ariaLabel = name;
  for (const { series, label } of keys) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chart-live__switch";
    button.ariaLabel = label;
    button.ariaPressed = "true";
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      const on = button.ariaPressed !== "true";
      button.ariaPressed = String(on);
      change(series, on);
    });
    group.append(button);
  }
  return group;
}

/** Lays the buttons over the entries of a picture, in shares of its size, so that they grow with it. */
export function layKeys(
  group: HTMLElement,
  keys: readonly Key[],
  { width, height }: { width: number; height: number },
): void {
  const share = (length: number, of: number) => `${(length / of) * 100}%`;
  keys.forEach((key, index) => {
    Object.assign((group.children[index] as HTMLElement).style, {
      left: share(key.x, width),
      top: share(key.y, height),
      width: share(key.width, width),
      height: share(key.height, height),
    });
  });
}
