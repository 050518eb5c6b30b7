import { expect, it } from "vitest";
import { makeReport } from "../../../src/checks/report.ts";
import { SITE_YAML, loadFiles, publication } from "../../support/read.ts";

it("counts the numbers of publications, and of pages that hold some", async () => {
  const page = (text: string) => `---\ntitle: T\ndescription: D.\n---\n\n${text}\n`;
  const { corpus } = await loadFiles({
    "site.yaml": SITE_YAML,
    "publications/brief.mdx": publication("\nWords.\n"),
    "pages/method.mdx": page('We asked 40 people, and <Stated source="p. 2">12</Stated> wrote.'),
    "pages/privacy.mdx": page("Nothing is kept."),
  });
  expect(makeReport(corpus).texts).toEqual([
    { id: "brief", bound: 0, stated: 0, loose: 0 },
    { id: "page:method", bound: 0, stated: 1, loose: 1 },
  ]);
});
