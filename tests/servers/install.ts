import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { aptGet } from "../support/apt.ts";

/** By its exit code, Debian's packages ask whether a service may be started. https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt */
const POLICY = "/usr/sbin/policy-rc.d";
const FORBIDDEN = 101;
/** Where services are that start with the machine: System V's links, and systemd's. */
const RUN_LEVELS = ["2", "3", "4", "5"].map((level) => `/etc/rc${level}.d`);
const UNITS = "/etc/systemd/system";

/**
 * Installs Debian's packages, as root, for tests alone: no service that comes with them is started, and none is left to
 * start with the machine. What ran or was enabled before goes on as it was.
 */
export function installQuietly(packages: readonly string[]): void {
  const before = enabledServices();
  const isPolicyOurs = !existsSync(POLICY);
  if (isPolicyOurs) writeFileSync(POLICY, `#!/bin/sh\nexit ${FORBIDDEN}\n`, { mode: 0o755 });
  try {
    const options = {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: "inherit" as const,
    };
    aptGet(["update", "-q"], options);
    aptGet(["install", "-q", "--yes", "--no-install-recommends", ...packages], options);
  } finally {
    if (isPolicyOurs) rmSync(POLICY, { force: true });
    for (const service of enabledServices()) if (!before.has(service)) disable(service);
  }
}

function disable(service: string): void {
  spawnSync("systemctl", ["disable", `${service}.service`]);
  spawnSync("update-rc.d", [service, "disable"]);
  // Where there is no systemctl, packages make its links all the same.
  for (const folder of wantingFolders()) rmSync(join(folder, `${service}.service`), { force: true });
}

/** The services that start with the machine, by name. */
export function enabledServices(): Set<string> {
  const started = RUN_LEVELS.flatMap((folder) => namesIn(folder))
    .map((name) => /^S\d\d(.+)$/.exec(name)?.[1])
    .filter((name) => name !== undefined);
  const wanted = wantingFolders()
    .flatMap((folder) => namesIn(folder))
    .filter((name) => name.endsWith(".service"))
    .map((name) => basename(name, ".service"));
  return new Set([...started, ...wanted]);
}

function wantingFolders(): string[] {
  return namesIn(UNITS)
    .filter((name) => name.endsWith(".wants"))
    .map((name) => join(UNITS, name));
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
