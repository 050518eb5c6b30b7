/**
 * The known names closest to what was written, best first: those within a third of its length in edits
 * (optimal string alignment: insert, delete, replace, swap of neighbours), at most `limit`.
 */
export function nearest(written: string, known: Iterable<string>, limit = 3): string[] {
  const allowed = Math.max(2, Math.floor(written.length / 3));
  const folded = written.toLowerCase();
  return [...new Set(known)]
    .map((name) => ({ name, distance: rank(folded, name.toLowerCase(), allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** A name that contains what was written, or the other way round, is near however long the rest is. */
function rank(written: string, name: string, allowed: number): number {
  const longEnough = Math.min(written.length, name.length) >= 4;
  const contained = longEnough && (name.includes(written) || written.includes(name));
  return Math.min(editDistance(written, name), contained ? allowed : Infinity);
}

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, beforeLast[j - 2]! + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
