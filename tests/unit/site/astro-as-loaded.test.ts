import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { astroAsLoaded } from "../../../src/site/astro-as-loaded.ts";

const site = mkdtempSync(join(tmpdir(), "astro-as-loaded-"));
const dist = join(site, "node_modules/astro/dist");
const at = (path: string) => join(dist, path);

const FILES = {
  "render.js": 'import { escape } from "./escape.js";\nexport const render = escape;\n',
  "escape.js": 'import "node:path";\nimport { a } from "./circle.js";\nexport const escape = a;\n',
  "circle.js": 'import "./render.js";\nif (import.meta.env?.DEV) console.log();\nexport const a = 1;\n',
  // Each of these needs Vite, or what needs it.
  "css.js": 'export const load = () => import("virtual:astro:dev-css-all");\n',
  "hot.js": "if (import.meta.hot) import.meta.hot.accept();\n",
  "env.js": "export const isDev = import.meta.env.DEV;\n",
  "ambient.js": 'import { manifest } from "#astro-internal/ambient-manifest";\n',
  "own-name.js": 'import "astro/runtime/server/index.js";\n',
  "app.js": 'import "./escape.js";\nexport * from "./pages.js";\n',
  "pages.js": 'import "./app.js";\nexport const page = () => import("./css.js");\n',
  "lost.js": 'import "./no-such-file.js";\n',
  "words.js":
    '// import.meta.hot and "virtual:astro:manifest" are only told of here.\nexport const told = "import.meta.env.SITE";\n',
};

beforeAll(() => {
  mkdirSync(dist, { recursive: true });
  for (const [path, code] of Object.entries(FILES)) writeFileSync(at(path), code);
});
afterAll(() => rmSync(site, { recursive: true }));

interface Resolved {
  id: string;
  external: boolean;
}
type Resolve = (this: unknown, id: string, importer: string | undefined, options: object) => Promise<unknown>;
interface Hooks {
  resolveId: Resolve;
  configEnvironment(name: string): { resolve: { builtins: (string | RegExp)[] } } | undefined;
  applyToEnvironment(environment: object): boolean;
}

const make = () => astroAsLoaded() as unknown as Hooks;

/** What an import is resolved to; `astro/…` is a file of the package to Vite. */
function resolve(id: string, importer: string | undefined, { resolveId } = make()): Promise<unknown> {
  const vite = { resolve: (name: string) => Promise.resolve({ id: join(dirname(dist), name.slice(6)) }) };
  return resolveId.call(vite, id, importer, {});
}

describe("Astro's code in the live preview", () => {
  it.each(["render.js", "escape.js", "circle.js", "words.js"])(
    "takes %s as Node has loaded it",
    async (name) => {
      const found = (await resolve(`./${name}`, at("index.js"))) as Resolved;
      expect(found).toEqual({ id: pathToFileURL(at(name)).href, external: true });
    },
  );

  it("asks Node for it, as for a module of its own", async () => {
    const { id } = (await resolve("./render.js", at("index.js"))) as Resolved;
    const isAsked = (one: string | RegExp) => (typeof one === "string" ? one === id : one.test(id));
    expect(make().configEnvironment("ssr")!.resolve.builtins.some(isAsked)).toBe(true);
    expect(make().configEnvironment("client")).toBeUndefined();
    expect(make().applyToEnvironment({ config: { consumer: "client" } })).toBe(false);
  });

  it.each(["css.js", "hot.js", "env.js", "ambient.js", "own-name.js", "app.js", "pages.js", "lost.js"])(
    "leaves %s to Vite",
    async (name) => expect(await resolve(`./${name}`, at("index.js"))).toBeUndefined(),
  );

  it("gives the same answer whatever was asked before", async () => {
    const hooks = make();
    const asked = ["pages.js", "escape.js", "app.js", "render.js", "css.js"];
    const found = [];
    for (const name of [...asked, ...asked])
      found.push((await resolve(`./${name}`, at("index.js"), hooks)) !== undefined);
    expect(found).toEqual([false, true, false, true, false, false, true, false, true, false]);
  });

  it("takes what a page asks of the package by its name", async () => {
    const page = join(site, "src/pages/index.astro");
    expect(await resolve("astro/dist/render.js", page)).toMatchObject({ external: true });
    expect(await resolve("astro/dist/app.js", page)).toBeUndefined();
    expect(await resolve("./render.js", page)).toBeUndefined();
    expect(await resolve("astro/dist/render.js", undefined)).toBeUndefined();
  });
});
