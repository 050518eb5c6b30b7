import { z } from "zod";
import { id } from "../model/ids.ts";

/** Words, at least one. */
export const line = z.string().trim().min(1);

/** Ids with a space between two. */
export const idList = z.string().transform(splitAtSpaces).pipe(z.array(id).min(1));

/** Typed references such as `figure:trust-by-site`, with a space between two. */
export const referenceList = z.string().transform(splitAtSpaces);

/** An attribute that is a name alone, as in `<Voice verbatim>`. */
export const flag = z.enum(["true"], { error: 'write "true", or leave it out' }).optional();

function splitAtSpaces(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
