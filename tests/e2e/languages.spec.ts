import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { type BuiltPage, readOwnPages } from "../support/dist.ts";
import { onePageOfEachKind } from "../support/kinds.ts";
import { freePort } from "../support/port.ts";
import { type Project, ROOT, copyProject } from "../support/project.ts";
import { readerTexts } from "../support/reader-texts.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** Names that stay in Latin letters: formats, keys, licenses and typefaces. */
const LATIN_NAMES =
  /\b(CC BY|BibTeX|CSL-JSON|RIS|EPUB|Word|CSV|Excel|JSON|SVG|PNG|PDF|MP4|Home|End|Esc|Newsreader|Instrument Sans|Noto Sans Arabic|SIL Open Font License)\b/g;

const ORGANISATIONS = [
  {
    language: "es-ES",
    direction: "ltr",
    folder: "organisation-es",
    /** Words that only English has. */
    foreign: /(?<!\p{L})(the|of|and|is|are|in|on|to|with|for|this|that|by|from|not|at|or|was|all)(?!\p{L})/iu,
  },
  { language: "ar", direction: "rtl", folder: "organisation-ar", foreign: /[A-Za-z]{2,}/ },
];

for (const { language, direction, folder, foreign } of ORGANISATIONS) {
  test.describe(`a reader of a site in ${language}`, () => {
    test.describe.configure({ mode: "serial", timeout: 900_000 });
    let project: Project;
    let server: ChildProcess;
    let pages: BuiltPage[];
    let address: string;

    test.beforeAll(async () => {
      project = copyProject({
        content: join(ROOT, "tests/fixtures", folder, "content"),
        name: `${language}-`,
      });
      const built = project.run("build");
      expect(built.output).toContain("Built 2 publications into dist/.");
      pages = readOwnPages(join(project.dir, "dist"));
      const port = String(await freePort());
      address = `http://localhost:${port}`;
      server = spawn("npm", ["run", "--silent", "preview", "--", "--port", port], {
        cwd: project.dir,
        detached: true,
      });
      await new Promise((resolve) => server.stdout!.once("data", resolve));
    });
    test.afterAll(() => {
      if (server?.pid) process.kill(-server.pid);
      project?.[Symbol.dispose]();
    });

    test("meets no word of another language on any page", () => {
      const found = new Set<string>();
      for (const { address } of pages) {
        const path = address.endsWith("/") ? `${address}index.html` : address;
        for (const text of readerTexts(path, readFileSync(join(project.dir, "dist", path), "utf8")))
          if (foreign.test(text.replaceAll(/https?:\/\/\S+/g, "").replaceAll(LATIN_NAMES, "")))
            found.add(`${address}: ${text}`);
      }
      expect([...found]).toEqual([]);
    });

    test("is told the language and the direction of every page", () => {
      const roots = pages.map(({ address, elements }) => {
        const { lang, dir } = elements.find(({ name }) => name === "html")!.attributes;
        return { address, lang, dir: dir ?? "ltr" };
      });
      expect(roots).toEqual(pages.map(({ address }) => ({ address, lang: language, dir: direction })));
    });

    // Colors are held in both schemes by the check of contrast: here one site is seen in light, the other in the dark.
    const scheme = direction === "ltr" ? "light" : "dark";
    test(`meets no fault that axe knows in ${scheme}, and no kind of page that scrolls sideways`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const faults: string[] = [];
      for (const kind of onePageOfEachKind(pages)) {
        await page.goto(`${address}${kind.address}`);
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        faults.push(
          ...violations.map(
            ({ id, nodes }) => `${kind.address} ${id}: ${nodes.map(({ target }) => target).join(" ")}`,
          ),
        );
        for (const width of [1440, 768, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) faults.push(`${kind.address} is ${over} px too wide at ${width} px`);
        }
      }
      expect(faults).toEqual([]);
    });
  });
}
