import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../support/port.ts";

/** A server that runs on loopback until it is disposed of. */
export interface Running extends AsyncDisposable {
  /** The address of the site, with its path and a slash at the end. */
  address: string;
}

export interface Server {
  name: string;
  program: string;
  /** Debian's packages that it is made of. */
  packages: string[];
  /** Whether it runs with the files that the build makes for it; otherwise as it comes. */
  configured: boolean;
  /** Whether it gives the site's own page for a missing address. */
  ownMissingPage: boolean;
  /** Writes what it needs into `scratch` and returns its arguments. */
  prepare(place: Place): string[];
}

interface Place {
  dist: string;
  /** `/` or `/some/path/`. */
  path: string;
  port: number;
  scratch: string;
  /** A folder that has the site at `path`, for servers that know of one folder alone. */
  root: string;
}

const root = process.getuid?.() === 0;

export const SERVERS: Server[] = [
  {
    name: "nginx",
    program: "nginx",
    packages: ["nginx-light", "libnginx-mod-http-brotli-static"],
    configured: true,
    ownMissingPage: true,
    prepare: ({ dist, path, port, scratch }) => {
      const site = fillIn(join(dist, "_hosts/nginx.conf"), { FOLDER: dist, PATH: path })
        .replace("listen 80;", `listen 127.0.0.1:${port};`)
        .replace("listen [::]:80;", "")
        .replace("# brotli_static on;", "brotli_static on;");
      return ["-e", "stderr", "-c", write(scratch, "nginx.conf", nginxAround(site, scratch))];
    },
  },
  {
    name: "Apache",
    program: "apache2",
    packages: ["apache2"],
    configured: true,
    ownMissingPage: true,
    prepare: ({ root: folder, port, scratch }) => [
      "-D",
      "FOREGROUND",
      "-f",
      write(scratch, "apache.conf", apacheAround(folder, port, scratch)),
    ],
  },
  {
    name: "Caddy",
    program: "caddy",
    packages: ["caddy"],
    configured: true,
    ownMissingPage: true,
    prepare: ({ dist, path, port, scratch }) => {
      const site = fillIn(join(dist, "_hosts/Caddyfile"), {
        FOLDER: dist,
        PATH: path,
        ADDRESS: `http://127.0.0.1:${port}`,
      });
      const file = write(scratch, "Caddyfile", `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
      return ["run", "--adapter", "caddyfile", "--config", file];
    },
  },
  {
    name: "lighttpd",
    program: "lighttpd",
    packages: ["lighttpd"],
    configured: false,
    ownMissingPage: true,
    prepare: ({ root: folder, dist, port, scratch }) => {
      const types = Object.entries(TYPES).map(([extension, type]) => `".${extension}" => "${type}"`);
      const lines = [
        `server.document-root = "${folder}"`,
        'server.bind = "127.0.0.1"',
        `server.port = ${port}`,
        'index-file.names = ("index.html")',
        `server.errorfile-prefix = "${dist}/"`,
        `mimetype.assign = (${types.join(", ")})`,
      ];
      return ["-D", "-f", write(scratch, "lighttpd.conf", lines.join("\n"))];
    },
  },
  {
    name: "busybox httpd",
    program: "busybox",
    packages: ["busybox"],
    configured: false,
    ownMissingPage: true,
    prepare: ({ root: folder, dist, port, scratch }) => {
      const file = write(scratch, "httpd.conf", `E404:${dist}/404.html\n`);
      return ["httpd", "-f", "-p", `127.0.0.1:${port}`, "-h", folder, "-c", file];
    },
  },
  {
    name: "Python's http.server",
    program: "python3",
    packages: ["python3"],
    configured: false,
    ownMissingPage: false,
    prepare: ({ root: folder, port }) => [
      "-m",
      "http.server",
      String(port),
      "--bind",
      "127.0.0.1",
      "--directory",
      folder,
    ],
  },
];

const TYPES = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
  json: "application/json",
  woff2: "font/woff2",
};

/** The program's path; undefined where it is not installed. */
export function programOf({ program }: Server): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(":"), "/usr/sbin"];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** Starts a server with the site under a path, and waits until it answers. */
export async function start(server: Server, dist: string, path: string, within: string): Promise<Running> {
  const scratch = mkdtempSync(join(within, "server-"));
  chmodSync(scratch, 0o755);
  const port = await freePort();
  const folder = join(scratch, "root");
  // The slash at the end would make the link's own name empty.
  const link = join(folder, path).replace(/\/$/, "");
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(dist, link);
  const child = spawn(programOf(server)!, server.prepare({ dist, path, port, scratch, root: folder }), {
    env: { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => said.push(text.toString()));
  const address = `http://127.0.0.1:${port}${path}`;
  await answers(address, child, () => `${server.name} does not answer.\n${said.join("")}`);
  return { address, [Symbol.asyncDispose]: () => stop(child) };
}

async function answers(address: string, child: ChildProcess, complaint: () => string): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await wait(50);
  }
  await stop(child);
  throw new Error(complaint());
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await Promise.race([ended, wait(2000)]);
  child.kill("SIGKILL");
}

function write(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** Fills in a host's file as docs/deploying.md tells a deployer to. */
function fillIn(file: string, values: Record<string, string>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`@${name}@`, value),
    readFileSync(file, "utf8"),
  );
}

function nginxAround(site: string, scratch: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${scratch}/${name};`,
  );
  return [
    "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;",
    ...(root ? ["user root;"] : []),
    `daemon off; worker_processes 1; pid ${scratch}/nginx.pid; events {}`,
    `http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${temporary.join(" ")}`,
    `${site} }`,
  ].join("\n");
}

function apacheAround(folder: string, port: number, scratch: string): string {
  const modules = [
    "mpm_event",
    "authz_core",
    "dir",
    "env",
    "mime",
    "headers",
    "rewrite",
    "filter",
    "deflate",
  ];
  return [
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    `ServerRoot ${scratch}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${scratch}/apache.pid`,
    `DefaultRuntimeDir ${scratch}\nErrorLog ${scratch}/error.log\nTypesConfig /etc/mime.types`,
    ...(root ? ["User www-data", "Group www-data"] : []),
    `DocumentRoot ${folder}`,
    "<Directory />\nOptions FollowSymLinks\nAllowOverride All\nRequire all granted\n</Directory>",
    "AddOutputFilterByType DEFLATE text/html text/css text/javascript\n",
  ].join("\n");
}
