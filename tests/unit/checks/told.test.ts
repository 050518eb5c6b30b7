import { join } from "node:path";
import { expect, it } from "vitest";
import { runAll } from "../../../src/checks/verdicts.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import { ROOT } from "../../support/project.ts";

/** What readers are told of the lines of a table that do not hold, in the language of their site. */
async function toldOf(organisation: string, table: string): Promise<string[]> {
  const { corpus } = await loadCorpus(join(ROOT, "tests/fixtures", organisation, "content"));
  const dataset = corpus!.datasets.find(({ id }) => id === table)!;
  const locale = localeOf(corpus!.site);
  return runAll(dataset, corpus!)
    .flatMap(({ result }) => ("verdicts" in result ? result.verdicts : []))
    .filter(({ holds }) => !holds)
    .map((verdict) => verdict.told(locale));
}

it("tells readers what a check found in the language and the digits of the site", async () => {
  expect(await toldOf("organisation-es", "averias")).toEqual([
    "Impreso: 7650; la suma de 980, 1875, 3260, 1445 da 7560.",
  ]);
  expect(await toldOf("organisation-ar", "visits")).toEqual([
    "المطبوع ١٠٬٦٢٠، ومجموع ١٬٩٨٠، و٢٬٨٧٥، و٢٬٩٦٠، و٢٬٤٤٥ يساوي ١٠٬٢٦٠.",
  ]);
});
