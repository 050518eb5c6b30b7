import { redirectsSchema } from "../../model/redirects.ts";
import { faultOfAddress } from "../../model/site-address.ts";
import type { Problems } from "../../problems/collector.ts";
import { parseYaml } from "../parse/yaml/parse.ts";
import type { SourceFile } from "./folder.ts";
import type { Corpus } from "../types.ts";
import { validate } from "../parse/yaml/validate.ts";

/** The two lists beside the content that keep published addresses alive. */
const LEDGER = "addresses.txt";
const REDIRECTS = "redirects.yaml";

/** Reads both lists where they stand: addresses that were published, one a line, and where old ones lead. */
export function readAddressLists(
  files: readonly SourceFile[],
  problems: Problems,
): Pick<Corpus, "ledger" | "redirects"> {
  const ledger = files.find(({ path }) => path === LEDGER);
  const list = files.find(({ path }) => path === REDIRECTS);
  const redirects = list ? readRedirects(list, problems) : [];
  // Where the redirects cannot be read, that is told; that addresses have none is not told on top of it.
  const published = ledger && readLedger(ledger, problems);
  return { ...(published && redirects ? { ledger: published } : {}), redirects: redirects ?? [] };
}

function readLedger({ text, shown }: SourceFile, problems: Problems): Corpus["ledger"] {
  return text.split("\n").flatMap((line, index) => {
    const address = line.trim();
    const place = { file: shown, line: index + 1, column: 1, length: line.length };
    if (address === "" || address.startsWith("# ")) return [];
    const fault = faultOfAddress(address);
    if (fault === undefined) return [{ address, place }];
    const message = `This line is no address of the site: "${address.slice(0, 60)}${address.length > 60 ? "…" : ""}".`;
    problems.add("schema", place, message, `${fault.charAt(0).toUpperCase()}${fault.slice(1)}.`);
    return [];
  });
}

function readRedirects({ text, shown }: SourceFile, problems: Problems): Corpus["redirects"] | undefined {
  const yaml = parseYaml(text, shown, problems);
  // An empty file says as much as none.
  if (!yaml || yaml.data === null) return yaml && [];
  return validate(redirectsSchema, yaml, problems)?.map((redirect, index) => ({
    ...redirect,
    fromPlace: yaml.placeOf([index, "from"]),
    toPlace: yaml.placeOf([index, "to"]),
  }));
}
