import { readFile, stat } from "node:fs/promises";
import { Unreadable } from "../tables/unreadable.ts";

/** No table that people print is as large. */
const LARGEST = 50_000_000;

/** The bytes of a file that holds a table. Throws `Unreadable` where there is none, or none of a sane size. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (!found)
    throw new Unreadable(
      "There is no such file.",
      "Write its name as it stands in the folder, with its ending.",
    );
  if (!found.isFile())
    throw new Unreadable("This is a folder.", "Name the files in it, such as folder/*.csv.");
  if (found.size > LARGEST)
    throw new Unreadable(
      "The file is larger than 50 MB.",
      "Copy the tables that you print into a file of their own.",
    );
  return readFile(path).catch(() => {
    throw new Unreadable(
      "The file cannot be opened.",
      "Close it in other programs, and look whether you may read it.",
    );
  });
}
