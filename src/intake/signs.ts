import { NOT_APPLICABLE, NOT_PUBLISHED, SUPPRESSED } from "../model/missing.ts";
import type { Status } from "../model/status.ts";

/** What a sign means that stands in the place of a number, or behind one. */
export type Meaning = typeof NOT_PUBLISHED | typeof NOT_APPLICABLE | Status;

/** Signs that statistical offices have agreed on: the Government Statistical Service's guidance on symbols in tables (2023). */
const AGREED: Readonly<Record<string, Meaning>> = {
  "[c]": SUPPRESSED, "[x]": NOT_PUBLISHED, "[z]": NOT_APPLICABLE, c: SUPPRESSED, z: NOT_APPLICABLE,
  "[e]": "estimated", "[p]": "provisional", "[r]": "revised", "[b]": "break", "[u]": "unreliable",
}; // prettier-ignore

/** The meaning of a sign that is agreed on; undefined of any other. */
export function agreedMeaning(sign: string): Meaning | undefined {
  const folded = sign.toLowerCase();
  return Object.hasOwn(AGREED, folded) ? AGREED[folded] : undefined;
}

/** What a text in the place of a number is taken for, where no agreement says it. */
export function likelyMeaning(text: string): Meaning {
  return LESS.test(text) ? SUPPRESSED : NOT_PUBLISHED;
}

/** Whether a text is a sign for a number that is not there, and no word of its own. */
export function isStandIn(text: string): boolean {
  return agreedMeaning(text) !== undefined || LESS.test(text) || SIGN.test(text);
}

const LESS = /^[<≤]\s*\d+$/;
const SIGN = /^(?:[-–—.…:*#†]+|n\.?\/?a\.?|n\.?d\.?|\[[\p{L}\d]{1,3}\])$/iu;
