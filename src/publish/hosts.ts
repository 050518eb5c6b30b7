import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { azure } from "./hosts/azure.ts";
import { caddyfile } from "./hosts/caddy.ts";
import { cloudfront } from "./hosts/cloudfront.ts";
import { htaccess } from "./hosts/apache.ts";
import { netlifyHeaders, netlifyRedirects } from "./hosts/netlify.ts";
import { nginx } from "./hosts/nginx.ts";
import { vercel } from "./hosts/vercel.ts";
import { githubPages, gitlabPages } from "./hosts/workflows.ts";
import { type HostPolicy, kindOf } from "./policy.ts";
import type { Step } from "./publish.ts";
import { listFiles } from "./site-files.ts";

/** What is not for a host to read by itself lies here. */
export const HOSTS_FOLDER = "_hosts";

/** Each host's file, from the one policy. */
const FILES: Record<string, (policy: HostPolicy) => string> = {
  _headers: netlifyHeaders,
  _redirects: netlifyRedirects,
  "vercel.json": vercel,
  "staticwebapp.config.json": azure,
  ".htaccess": htaccess,
  // GitHub Pages leaves out names that begin with an underscore, unless this file is there.
  ".nojekyll": () => "",
  [`${HOSTS_FOLDER}/nginx.conf`]: nginx,
  [`${HOSTS_FOLDER}/Caddyfile`]: caddyfile,
  [`${HOSTS_FOLDER}/github-pages.yml`]: () => githubPages,
  [`${HOSTS_FOLDER}/gitlab-ci.yml`]: () => gitlabPages,
  [`${HOSTS_FOLDER}/s3-cloudfront.md`]: cloudfront,
};

/** Whether a file of a built site is for its host, which may keep it to itself. */
export function isHostFile(path: string): boolean {
  return Object.hasOwn(FILES, path);
}

/** Writes the files that tell each host its headers, caching and redirects. */
export const writeHostFiles: Step = async ({ dir, redirects, styleHashes }) => {
  const policy = await hostPolicy(dir, redirects, styleHashes);
  for (const [path, write] of Object.entries(FILES)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), write(policy));
  }
};

async function hostPolicy(
  dir: string,
  redirects: HostPolicy["redirects"],
  styleHashes: readonly string[],
): Promise<HostPolicy> {
  const files = await listFiles(dir);
  const top = [...new Set(files.map((path) => path.split("/")[0]!))];
  const atRoot = new Set(files.filter((path) => !path.includes("/")));
  const embeds = files.filter((path) => kindOf(path) === "embed" && path.endsWith("/index.html"));
  return {
    styleHashes,
    // A fragment never reaches a server: a section that moved within its page is the page's own business.
    redirects: redirects.filter(({ from }) => !from.includes("#")),
    top: {
      folders: top.filter((name) => !atRoot.has(name)),
      files: [...atRoot].filter((name) => !/\.(br|gz)$/.test(name)),
    },
    embeds: embeds.map((path) => `/${path.replace(/index\.html$/, "")}`),
  };
}
