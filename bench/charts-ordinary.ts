import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

type Files = ReadonlyMap<string, string | Uint8Array>;

const TYPES: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/**
 * A page made the ordinary way: a canvas for each chart, of its data as `packSource` packs it, and `chart.js/auto` loaded with the
 * page. Files by their paths.
 */
export async function ordinaryFiles(
  html: string,
  address: string,
  sourceOf: (figure: string) => string,
): Promise<Files> {
  return new Map<string, string | Uint8Array>([
    [`/${address}`, ordinaryPage(html, sourceOf)],
    ["/ordinary.js", await ordinaryScript()],
  ]);
}

/** Serves the built site, other files in the place of some of its own; compressed as the browser asks. */
export async function serveBuilt(files: Files = new Map()): Promise<{ url: string; stop(): void }> {
  // Compressed once, so that no answer waits for it.
  const packed = new Map<string, Uint8Array>();
  const server = createServer(async ({ url = "/", headers }, response) => {
    const path = url.split("?")[0]!;
    const type = TYPES[extname(path)] ?? "text/html; charset=utf-8";
    const accepted = String(headers["accept-encoding"]);
    const coding = type.startsWith("font") ? "identity" : /\bbr\b/.test(accepted) ? "br" : "gzip";
    const file = join(root, "dist", path.endsWith("/") ? `${path}index.html` : path);
    const body = packed.get(path) ?? pack(files.get(path) ?? (await fileAt(file)), coding);
    if (body) packed.set(path, body);
    response.writeHead(body ? 200 : 404, { "Content-Type": type, "Content-Encoding": coding });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as { port: number };
  return { url: `http://localhost:${port}/`, stop: () => server.close() };
}

function pack(
  body: string | Uint8Array | undefined,
  coding: "identity" | "br" | "gzip",
): Uint8Array | undefined {
  if (body === undefined) return undefined;
  if (coding === "br") return brotliCompressSync(body);
  return coding === "gzip" ? gzipSync(body, { level: 9 }) : Buffer.from(body);
}

async function fileAt(path: string): Promise<Uint8Array | undefined> {
  return (await stat(path).catch(() => undefined))?.isFile() ? readFile(path) : undefined;
}

function ordinaryPage(html: string, sourceOf: (figure: string) => string): string {
  return (
    html
      .replace(
        /(<figure class="chart-figure[^"]*" id="([^"]*)"(?:(?!<figure)[^])*?)<div class="chart-picture"[^>]*>[^]*?<\/svg>[^]*?<\/svg>\s*<\/div>\s*<\/div>/g,
        (_, before: string, figure: string) =>
          `${before}<div><canvas data-chart="${sourceOf(figure).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></canvas></div>`,
      )
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
      // The tag that would end the page is left out of it.
      .concat('<script src="/ordinary.js"></script>')
  );
}

/** What most pages with Chart.js do: everything registered, every chart drawn as the page loads. */
async function ordinaryScript(): Promise<Uint8Array> {
  const contents = `
    import Chart from "chart.js/auto";
    import { unpackSource } from ${JSON.stringify(join(root, "src/charts/live/packed-source.ts"))};
    for (const canvas of document.querySelectorAll("canvas[data-chart]")) {
      const { table, spec } = unpackSource(canvas.dataset.chart);
      const type = spec.kind === "doughnut" ? "doughnut" : "bar";
      const stacked = ["stacked", "agreement"].includes(spec.kind);
      const datasets = table.columns.map((column, index) => ({
        label: column.label,
        data: table.cells.map((row) => row[index].value),
      }));
      const bars = { indexAxis: "y", scales: { x: { stacked }, y: { stacked } } };
      const labels = table.rows.map((row) => row.label);
      new Chart(canvas, { type, data: { labels, datasets }, options: type === "bar" ? bars : {} });
    }`;
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, write: false, format: "iife" });
  return outputFiles[0]!.contents;
}
