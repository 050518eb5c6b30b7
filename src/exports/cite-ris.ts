import type { Work } from "./work.ts";

const TYPES: Record<Work["type"], string> = { document: "GEN", figure: "FIGURE", dataset: "DATA" };

/** Writes a RIS record (Research Information Systems, 2011): one tag a line, CRLF, closed by `ER`. */
export function writeRis(work: Work): string {
  const [year, month = "", day = ""] = work.issued?.split("-") ?? [];
  const lines = [
    ["TY", TYPES[work.type]],
    ["ID", work.key],
    ...work.authors.map((name) => ["AU", name]),
    ["TI", work.title],
    ["T2", work.within],
    ["PY", year],
    ["DA", month && `${year}/${month}/${day}/`],
    ...work.publishers.map((name) => ["PB", name]),
    ["DP", work.site],
    ["M3", work.form],
    ["N1", work.locator],
    ["LA", work.language],
    ["UR", work.url],
  ];
  const written = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join("")}ER  - \r\n`;
}
