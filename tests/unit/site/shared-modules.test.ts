import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { escapePattern } from "../../../src/model/escape-pattern.ts";
import { sharedModules } from "../../../src/site/shared-modules.ts";

const ENGINE = join(import.meta.dirname, "../../..");
const PAGE = join(ENGINE, "src/components/lists/Facts.astro");

type Transform = (this: unknown, code: string, id: string) => Promise<{ code: string } | undefined>;
const pluginOf = (isBuild: boolean) =>
  sharedModules(ENGINE, { isBuild }) as unknown as { transform: Transform };

/** What Vite is given of a module; as it was, where nothing of it is shared. */
async function made(code: string, { id = PAGE, consumer = "server", isBuild = false } = {}): Promise<string> {
  const environment = { config: { consumer } };
  return (await pluginOf(isBuild).transform.call({ environment }, code, id))?.code ?? code;
}

describe("shared modules", () => {
  it.each([
    ["by name", 'import { escapePattern } from "../../model/escape-pattern.ts";\n', "escapePattern"],
    ["by another name", 'import {\n  escapePattern as $e,\n} from "../../model/escape-pattern.ts";\n', "$e"],
    ["all at once", 'import * as patterns from "../../model/escape-pattern.ts";\n', "patterns.escapePattern"],
    ["later", 'const later = await import("../../model/escape-pattern.ts");\n', "later.escapePattern"],
  ])("gives a page what Node has loaded, %s", async (_, imported, name) => {
    const code = await made(`${imported}export const found = ${name};\n`);
    expect(code).not.toContain("../../model");
    // On the same lines, so that the map of the component holds.
    expect(code.split("\n")).toHaveLength(imported.split("\n").length + 1);
    const module = `data:text/javascript,${encodeURIComponent(code)}`;
    const { found } = (await import(/* @vite-ignore */ module)) as { found: typeof escapePattern };
    expect(found("a.b")).toBe(escapePattern("a.b"));
  });

  const asked = (from: string) => `import { x } from "${from}";\n`;

  it.each(["../../site/edition.ts", "./on-shelf.ts", "../../render/styles.css", "chart.js"])(
    "leaves %s to Vite: what makes pages, sheets and packages",
    async (from) => expect(await made(asked(from))).toBe(asked(from)),
  );

  it("gives what hands the content over as Node has it, and in a build what all pages know", async () => {
    expect(await made(asked("../../site/hand-over.ts"))).not.toContain("import { x }");
    expect(await made(asked("../../site/edition.ts"), { isBuild: true })).not.toContain("import { x }");
  });

  it("leaves to Vite what a browser asks for", async () => {
    const code = asked("../../model/page-ids.ts");
    expect(await made(code)).not.toBe(code);
    expect(await made(code, { consumer: "client" })).toBe(code);
  });

  it("leaves to Vite files of a site's own, whatever their folder is called", async () => {
    const code = asked("../model/page-ids.ts");
    expect(await made(code, { id: "/site/src/pages/story.astro" })).toBe(code);
  });

  it("leaves alone what is not there", async () => {
    const code = asked("../../model/no-such-file.ts");
    expect(await made(code)).toBe(code);
  });
});
