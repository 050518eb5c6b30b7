import { unzipSync } from "fflate";
import { Unreadable } from "../unreadable.ts";

/** The parts that say what stands in an office file: its words and numbers are XML, pictures are not. */
const isTold = (name: string) => /\.(?:xml|rels)$/.test(name);

/** No file of tables that may be held is as large when it is unpacked. */
const LARGEST = 60_000_000;

/**
 * The XML parts of an Excel workbook or a Word document, by their names. Throws `Unreadable`, before anything is unpacked,
 * where they would be larger than tables are; and where the file is damaged. A part that is larger than the file says is cut off there.
 */
export function unpackParts(bytes: Uint8Array, program: "Excel" | "Word"): Record<string, Uint8Array> {
  const hint = `Open it in ${program}, and save it anew as .${program === "Excel" ? "xlsx" : "docx"}.`;
  try {
    let size = 0;
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isTold(name)) size += originalSize;
        return false;
      },
    });
    if (size > LARGEST)
      throw new Unreadable(
        `The file holds ${megabytes(size)} MB when it is unpacked, and a file of tables ${megabytes(LARGEST)} MB at most.`,
        "Copy the tables that you print into a file of their own.",
      );
    return unzipSync(bytes, { filter: ({ name }) => isTold(name) });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable("The file is damaged: it cannot be unpacked.", hint);
  }
}

function megabytes(size: number): string {
  return Math.ceil(size / 1e6).toLocaleString("en");
}
