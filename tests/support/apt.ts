import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Calls apt-get, as root. Files of tests run side by side, and apt-get gives up where another one is at work: each waits here for its turn
 * (`flock(1)`, which Debian always has).
 */
export function aptGet(args: readonly string[], options: SpawnSyncOptions): void {
  const lock = join(tmpdir(), "learning-briefs-apt.lock");
  spawnSync("flock", [lock, "apt-get", "-o", "DPkg::Lock::Timeout=600", ...args], options);
}
