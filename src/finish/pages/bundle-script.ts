import { dirname, extname, join, resolve } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { type ESTree, Visitor } from "rolldown/utils";
import { type Edit, applyEdits } from "./text-edits.ts";

/** A script that another one fetches when it is used. */
export interface LaterScript {
  /** Its file, beside that of the other. */
  file: string;
  /** What its exports are called, among all that a page has fetched. */
  name: string;
}

/** What a bundle is made of. */
interface Modules {
  /** The files, which run in this order. */
  files: readonly string[];
  /** The folder of the built site, in which addresses from the root are looked for. */
  dir: string;
  /** What the one file exports is put under this name of the page's `fetchedScripts`. */
  name?: string;
  /** Tells where a file stands that is fetched later, by the module `from`. */
  later: (file: string, from: string) => Promise<LaterScript>;
}

/**
 * One classic script made of modules. What they import when it is used stays a script of its own, fetched then:
 *
 *     import("./live.js") → fetchScript("live.5e6f7a8b.js", "live")
 */
export async function bundleScript({ files, dir, name, later }: Modules): Promise<string> {
  // Told as it is: the bundler would tell it with its own calls around it.
  let fault: unknown;
  const orNote: Modules["later"] = (...asked) =>
    later(...asked).catch((error: unknown) => {
      throw (fault ??= error);
    });
  const bundle = await rolldown({
    input: name === undefined ? ENTRY : files[0]!,
    logLevel: "silent",
    transform: { target: "es2022" },
    plugins: [readEntry(files), fetchLater(dir, orNote)],
  });
  try {
    const { output } = await bundle.generate({
      format: "iife",
      codeSplitting: false,
      minify: true,
      comments: false,
      ...(name === undefined ? {} : { name: `fetchedScripts.${name}`, exports: "named" }),
    });
    return output[0].code;
  } catch (error) {
    throw fault ?? error;
  } finally {
    await bundle.close();
  }
}

const ENTRY = "\0entry";
/** What a script fetches another one with. */
const FETCH_SCRIPT = join(import.meta.dirname, `fetch-script.browser${extname(import.meta.filename)}`);

/** The module that imports all files. */
function readEntry(files: readonly string[]): Plugin {
  return {
    name: "entry",
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) =>
      id === ENTRY ? files.map((file) => `import ${JSON.stringify(file)};`).join("\n") : undefined,
  };
}

/** Puts a call in the place of each import for later. */
function fetchLater(dir: string, later: Modules["later"]): Plugin {
  return {
    name: "fetch-later",
    transform: {
      filter: { code: /\bimport\s*\(/ },
      async handler(code, id) {
        const found: { start: number; end: number; file: string }[] = [];
        new Visitor({
          ImportExpression({ source, start, end }) {
            const address = textOf(source);
            if (address === undefined || !/^\.{0,2}\//.test(address)) return;
            const file = address.startsWith("/") ? join(dir, address) : resolve(dirname(id), address);
            found.push({ start, end, file });
          },
        }).visit(this.parse(code, { lang: /\.ts$/.test(id) ? "ts" : "js" }));
        if (found.length === 0) return undefined;
        const edits = found.map(async ({ start, end, file }): Promise<Edit> => {
          const script = await later(file, id);
          return {
            start,
            end,
            text: `fetchScript(${JSON.stringify(script.file)},${JSON.stringify(script.name)})`,
          };
        });
        const fetched = applyEdits(code, await Promise.all(edits));
        return `import { fetchScript } from ${JSON.stringify(FETCH_SCRIPT)};\n${fetched}`;
      },
    },
  };
}

/** The text that an expression says outright: bundlers write it between backticks. */
function textOf(source: ESTree.Expression): string | undefined {
  if (source.type === "Literal") return typeof source.value === "string" ? source.value : undefined;
  const isPlain = source.type === "TemplateLiteral" && source.expressions.length === 0;
  return isPlain ? (source.quasis[0]?.value.cooked ?? undefined) : undefined;
}
