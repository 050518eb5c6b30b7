import { redirectsSchema } from "../model/redirects.ts";
import type { Problems } from "../problems/collector.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { SourceFile } from "./read.ts";
import type { Corpus } from "./types.ts";
import { validate } from "./validate.ts";

/** The two lists beside the content that keep published addresses alive. */
export const LEDGER = "addresses.txt";
export const REDIRECTS = "redirects.yaml";

/** Reads both lists where they stand: addresses that were published, one a line, and where old ones lead. */
export function readAddressLists(files: readonly SourceFile[], problems: Problems): Pick<Corpus, "ledger" | "redirects"> {
  const ledger = files.find(({ path }) => path === LEDGER);
  const redirects = files.find(({ path }) => path === REDIRECTS);
  return {
    ...(ledger ? { ledger: readLedger(ledger) } : {}),
    redirects: redirects ? readRedirects(redirects, problems) : [],
  };
}

function readLedger({ text, shown }: SourceFile): Corpus["ledger"] {
  return text.split("\n").flatMap((line, index) => {
    const address = line.trim();
    const place = { file: shown, line: index + 1, column: 1, length: line.length };
    return address === "" || address.startsWith("# ") ? [] : [{ address, place }];
  });
}

function readRedirects({ text, shown }: SourceFile, problems: Problems): Corpus["redirects"] {
  const yaml = parseYaml(text, shown, problems);
  // An empty file says as much as none.
  const read = yaml && yaml.data !== null ? validate(redirectsSchema, yaml, problems) : [];
  return (read ?? []).map((redirect, index) => ({
    ...redirect,
    fromPlace: yaml!.placeOf([index, "from"]),
    toPlace: yaml!.placeOf([index, "to"]),
  }));
}
