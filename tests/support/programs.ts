import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of the first of some programs that is found by its name; `elsewhere` are folders that the PATH may lack. */
export function findProgram(names: readonly string[], elsewhere: readonly string[] = []): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...elsewhere];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
