import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Server {
  name: string;
  program: string;
  /** Debian's packages that it is made of. */
  packages: string[];
  /** Files that it needs beside the program. */
  parts?: string[];
  /** Whether it runs with the files that the build makes for it; otherwise as it comes. */
  configured: boolean;
  /** Whether it gives the site's own page for a missing address. */
  ownMissingPage: boolean;
  /** Writes what it needs into `scratch` and returns its arguments. */
  prepare(place: Place): string[];
}

/** Where a server finds the site, and where it may write. */
export interface Place {
  dist: string;
  /** `/` or `/some/path/`. */
  path: string;
  port: number;
  scratch: string;
  /** A folder that has the site at `path`, for servers that know of one folder alone. */
  root: string;
}

const root = process.getuid?.() === 0;
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

export const SERVERS: Server[] = [
  {
    name: "nginx",
    program: "nginx",
    packages: ["nginx-light", "libnginx-mod-http-brotli-static"],
    parts: [BROTLI],
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
    `load_module ${BROTLI};`,
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
