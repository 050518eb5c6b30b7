/** Text that takes the place of what stands from `start` up to `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with all edits made; what no edit touches keeps its bytes. Edits do not overlap. */
export function applyEdits(written: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += written.slice(from, start) + text;
    from = end;
  }
  return result + written.slice(from);
}
