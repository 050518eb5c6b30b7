import { azure } from "./azure.ts";
import { caddyfile } from "./caddy.ts";
import { cloudfront } from "./cloudfront.ts";
import { htaccess } from "./apache.ts";
import { netlifyHeaders, netlifyRedirects } from "./netlify.ts";
import { nginx } from "./nginx.ts";
import { vercel } from "./vercel.ts";
import { githubPages, gitlabPages } from "./workflows.ts";
import { type HostPolicy, kindOf } from "./policy.ts";
import type { Step } from "../finish.ts";
import { listFiles } from "../site-files.ts";
import { writeWithin } from "../file-within.ts";

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

/** The files for hosts, by their paths. */
export const HOST_FILES: readonly string[] = Object.keys(FILES);

/** Whether a file of a built site is for its host, which may keep it to itself. */
export function isHostFile(path: string): boolean {
  return Object.hasOwn(FILES, path);
}

/** Writes the files that tell each host its headers, caching and redirects. */
export const writeHostFiles: Step = async (built) => {
  const { dir } = built;
  const policy = await hostPolicy(built);
  for (const [path, write] of Object.entries(FILES)) writeWithin(dir, path, write(policy));
};

async function hostPolicy({
  dir,
  redirects,
  styleHashes,
  siteUrl,
  visits,
}: Parameters<Step>[0]): Promise<HostPolicy> {
  const files = await listFiles(dir);
  const top = [...new Set(files.map((path) => path.split("/")[0]!))];
  const atRoot = new Set(files.filter((path) => !path.includes("/")));
  const embeds = files.filter((path) => kindOf(path) === "embed" && path.endsWith("/index.html"));
  return {
    styleHashes,
    visits,
    base: siteUrl ? new URL(siteUrl).pathname.replace(/\/$/, "") : "",
    // A fragment never reaches a server: a section that moved within its page is the page's own business.
    redirects: redirects.filter(({ from }) => !from.includes("#")),
    top: {
      folders: top.filter((name) => !atRoot.has(name)),
      files: [...atRoot].filter((name) => !/\.(br|gz)$/.test(name)),
    },
    embeds: embeds.map((path) => `/${path.replace(/index\.html$/, "")}`),
  };
}
