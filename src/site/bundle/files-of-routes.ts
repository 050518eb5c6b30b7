import { pathToFileURL } from "node:url";
import type { APIContext } from "astro";
import { asLoaded } from "../as-loaded.ts";
import type { Content } from "../hand-over.ts";
import { siteRoutes } from "../routes.ts";
import type { ToMake } from "./to-make.ts";

/** What a route without a name in its pattern is asked with. */
const ONE: Pick<Asked, "params" | "props"> = { params: {}, props: {} };

type Asked = Pick<APIContext, "params" | "props" | "site">;

/** A route that answers with a file, as Astro has it: https://docs.astro.build/en/guides/endpoints/ */
interface RouteModule {
  getStaticPaths?: () => Pick<Asked, "params" | "props">[];
  GET(asked: Asked): Response | Promise<Response>;
}

/**
 * The files that routes of the engine answer with: pictures, tables, forms to take along. Node loads these as they are, so that they can be
 * made before any code is bundled. Loads them, and returns what lists the files. `siteUrl` is the real address of the site, where it is known.
 */
export async function filesOfRoutes(
  { project, reads }: Pick<Content, "project" | "reads">,
  siteUrl: string | undefined,
): Promise<() => ToMake[]> {
  const site = siteUrl === undefined ? undefined : new URL(siteUrl);
  const routes: [pattern: string, module: RouteModule][] = [];
  for (const { pattern, entry, isFile } of siteRoutes(project)) {
    if (!isFile) continue;
    const file = asLoaded(`routes/${entry}`);
    routes.push([pattern, (await import(pathToFileURL(file).href)) as RouteModule]);
  }
  return () =>
    routes.flatMap(([pattern, { getStaticPaths, GET }]) =>
      (getStaticPaths?.() ?? [ONE]).map(({ params, props = {} }) => ({
        file: pathOf(pattern, params),
        props: getStaticPaths ? reads?.sumOfProps(props) : "",
        isOwn: false,
        make: async () => bytesOf(await GET({ params, props, site })),
      })),
    );
}

/** `/data/[id].csv` with `{ id: "trust" }` → `data/trust.csv` */
function pathOf(pattern: string, params: Asked["params"]): string {
  return pattern.slice(1).replace(/\[(\w+)\]/g, (_, name: string) => params[name]!);
}

async function bytesOf(response: Response): Promise<Uint8Array | null> {
  return response.body ? Buffer.from(await response.arrayBuffer()) : null;
}
