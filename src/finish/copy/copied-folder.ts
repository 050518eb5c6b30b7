import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { relative, isAbsolute, sep } from "node:path";
import type { Copy, Found } from "./copy.ts";
import { fileWithin } from "../file-within.ts";

/** A copy in a folder of this machine. Only ordinary files that lie in it are read. */
export function copiedFolder(dir: string): Copy {
  return { holds: () => true, find: (path, size) => findFile(dir, path, size) };
}

async function findFile(dir: string, path: string, size: number): Promise<Found> {
  try {
    const [root, file] = await Promise.all([realpath(dir), realpath(fileWithin(dir, path))]);
    const inside = relative(root, file);
    if (isAbsolute(inside) || inside === ".." || inside.startsWith(`..${sep}`))
      return { kind: "missing", why: "is a link that leads out of the folder" };
    return await readUpTo(file, size);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isThere = code !== undefined && !["ENOENT", "ENOTDIR"].includes(code);
    return { kind: "missing", why: isThere ? "cannot be read" : "missing" };
  }
}

async function readUpTo(file: string, size: number): Promise<Found> {
  // Without waiting: a pipe would keep whoever opens it until something comes.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return await readHandle(handle, size);
  } finally {
    await handle.close();
  }
}

async function readHandle(handle: FileHandle, size: number): Promise<Found> {
  const found = await handle.stat();
  if (!found.isFile()) return { kind: "missing", why: "is no ordinary file" };
  if (found.size !== size) return { kind: "content", sum: undefined, wasLed: false };
  const hash = createHash("sha256");
  for await (const bytes of handle.createReadStream({ autoClose: false, end: size }))
    hash.update(bytes as Buffer);
  return { kind: "content", sum: hash.digest("hex"), wasLed: false };
}
