import { expect, it } from "vitest";
import { sayFileSizes } from "../../../src/finish/pages/file-sizes.ts";
import { readPage, writePage } from "../../../src/finish/pages/page-tree.ts";

it("says beside a link to a file how large it is, and nothing where there is none", () => {
  const page = readPage(
    "data/trust/index.html",
    '<a href="/data/trust.csv">CSV <small data-size="/data/trust.csv"></small></a><a href="/x.pdf">PDF <small data-size="/x.pdf"></small></a>',
  );
  sayFileSizes(page, new Map([["/data/trust.csv", "2 KB"]]));
  expect(writePage(page)).toContain(
    '<a href="/data/trust.csv">CSV <small>2 KB</small></a><a href="/x.pdf">PDF <small></small></a>',
  );
});
