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
    shown += left;
  }
  return shown;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
