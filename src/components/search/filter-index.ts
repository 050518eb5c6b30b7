/** Leaves of the index the lines that hold every word typed, and returns how many those are. */
export function filterIndex(index: HTMLElement, typed: string): number {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const group of index.querySelectorAll<HTMLElement>("section")) {
    const lines = [...group.querySelectorAll<HTMLElement>("li")];
    for (const line of lines) {
      const text = fold(line.textContent ?? "");
      line.hidden = !wanted.every((word) => text.includes(word));
    }
    const left = lines.filter((line) => !line.hidden).length;
    group.hidden = left === 0;
    const folded = group.querySelector("details");
    if (folded) folded.open = wanted.length > 0 && left > 0;
    shown += left;
  }
  return shown;
}

// The search's own way to fold letters comes with its code, and this has to work where that cannot be fetched.
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u0640\u200b-\u200d]/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ة", "ه")
    .replaceAll("ى", "ي")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
}
