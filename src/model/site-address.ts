import { placeOn } from "./href.ts";
import { routes } from "./routes.ts";

/**
 * What is wrong with an address, and what to write instead, as a sentence without its full stop; undefined where nothing
 * is.
 */
export function faultOfAddress(written: string): string | undefined {
  return (
    faultOfSigns(written) ??
    faultOfShape(written) ??
    faultOfSteps(decodeAddress(written)!) ??
    faultOfLength(decodeAddress(written)!)
  );
}

/**
 * An address as it may stand in any file and any header: all but the unreserved signs, `/` and `#` in percent signs
 * (RFC 3986, 2.1 and 2.3). Whoever follows it asks for the same page.
 */
export function encodeAddress(address: string): string {
  return encode(address, NOT_PLAIN);
}

/** An address as browsers ask for it: they leave brackets, commas and plus signs alone (URL Standard, 1.3). */
export function requestedAddress(address: string): string {
  return encode(address, NOT_SENT);
}

/** Addresses that disks and hosts without capital letters take as one are equal here. */
export function foldAddress(address: string): string {
  return address.normalize("NFC").toLowerCase();
}

/** Names that Windows keeps for devices, whatever their ending. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
export const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

const BRIEF = routes.publication("first-brief");
const EXAMPLES = `${BRIEF} or ${placeOn(BRIEF, "early-wins")}`;
/** What does not stay as it is in an encoded address: all but the unreserved signs of RFC 3986, and those that part it. */
const NOT_PLAIN = /[^A-Za-z0-9\-._~/#]/gu;
const NOT_SENT = /[^A-Za-z0-9\-._~/#+,()]/gu;
/** Control characters, and what Unicode gives no shape. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Most addresses are of these alone, and Unicode's classes need not be asked: they are long, and made anew in each process. */
const IN_ASCII = /^[ -~]*$/;
const PLAIN_TEXT = /^[A-Za-z0-9\-._~+,()]*$/;
const IN_STEP = /^[\p{L}\p{M}\p{N}\-._~+,()]$/u;
const IN_ANCHOR = /^[\p{L}\p{M}\p{N}\-._~+,():]$/u;
/** Most disks hold names of 255 bytes, less the endings that a build adds. */
const LONGEST_STEP = 200;
/** Cloudflare Pages reads lines of 1,000 signs, with both addresses in percent signs. */
const LONGEST = 450;

/** What to write in the place of what is no address. */
export function mendOf(input: unknown): string {
  return faultOfAddress(String(input)) ?? `write it from the root, with a slash at both ends: ${EXAMPLES}`;
}

/** What cannot be read as an address at all. */
function faultOfSigns(written: string): string | undefined {
  const unseen = faultOfUnseen(written);
  if (unseen !== undefined) return unseen;
  if (written === "") return `write it from the root, with a slash at both ends: ${EXAMPLES}`;
  const rest = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*(.*)$/i.exec(written)?.[1];
  if (rest !== undefined || /^[a-z][a-z0-9+.-]*:/i.test(written))
    return `addresses here are of this site: write it from the root, ${rest === "/" ? EXAMPLES : (sound(rest) ?? EXAMPLES)}`;
  if (/\s/.test(written)) return "take the space out: an address has none";
  if (written.includes("\\"))
    return `write forward slashes: ${sound(written.replaceAll("\\", "/")) ?? EXAMPLES}`;
  const broken = /%(?![0-9a-f]{2}).{0,2}/i.exec(written)?.[0];
  if (broken !== undefined)
    return `take “${broken}” out: a percent sign is followed by two digits of a letter's number`;
  if (decodeAddress(written) === undefined)
    return "write the letters themselves in place of the percent signs";
  return undefined;
}

function faultOfUnseen(text: string): string | undefined {
  if (IN_ASCII.test(text)) return undefined;
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen === undefined) return undefined;
  const number = unseen.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return `take out the character that cannot be seen (U+${number})`;
}

/** What is an address, and not in the form that addresses of pages have. */
function faultOfShape(written: string): string | undefined {
  if (/\?/.test(written))
    return `leave out what begins with the question mark: ${sound(written.replace(/\?[^#]*/, "")) ?? EXAMPLES}`;
  const [page = "", anchor, ...more] = written.split("#");
  if (more.length > 0 || anchor === "") return `write one #, and behind it the anchor: ${EXAMPLES}`;
  if (!page.startsWith("/"))
    return `write it from the root, with a slash at both ends: ${sound(`/${written}`) ?? sound(`/${page}/`) ?? EXAMPLES}`;
  if (page.includes("//"))
    return `write one slash in place of two: ${sound(written.replace(page, page.replace(/\/+/g, "/"))) ?? EXAMPLES}`;
  if (page.endsWith("/")) return undefined;
  return /\.[a-z0-9]{2,5}$/i.test(page)
    ? "name a page, whose address ends with a slash: files are led on by the host alone"
    : `write it with a slash at the end: ${sound(written.replace(page, `${page}/`)) ?? EXAMPLES}`;
}

/** What is wrong with the names between the slashes, or with the anchor. Percent signs are read already. */
function faultOfSteps(address: string): string | undefined {
  const [page = "", anchor = ""] = address.split("#");
  const unseen = faultOfUnseen(address);
  if (unseen !== undefined) return unseen;
  if (address !== address.normalize("NFC"))
    return `write its letters and their accents as one: ${address.normalize("NFC")}`;
  const sign = strangeSign(page.replaceAll("/", ""), IN_STEP) ?? strangeSign(anchor, IN_ANCHOR);
  if (sign !== undefined) return `take “${sign}” out: an address is of letters, digits and - . _ ~ + , ( )`;
  for (const step of page.split("/").filter(Boolean)) {
    if (step === "." || step === "..")
      return `write the whole address from the root, without “${step}”: ${sound(new URL(address, "https://example.org").pathname) ?? EXAMPLES}`;
    if (step.startsWith("."))
      return `write “${step}” without the full stop before it: hosts keep such names to themselves`;
    if (step.endsWith(".")) return `write “${step}” without the full stop after it: Windows leaves it out`;
    if (DEVICE_NAME.test(step)) return `write another name than “${step}”: Windows keeps it for a device`;
    if (bytes(step) > LONGEST_STEP)
      return `shorten “${step.slice(0, 20)}…” to ${LONGEST_STEP} letters or fewer`;
  }
  return undefined;
}

/** The first sign that no address has. */
function strangeSign(text: string, isIn: RegExp): string | undefined {
  return PLAIN_TEXT.test(text) ? undefined : [...text].find((sign) => !isIn.test(sign));
}

function faultOfLength(address: string): string | undefined {
  return encodeAddress(address).length > LONGEST
    ? `shorten it to ${LONGEST} letters or fewer, where a letter with an accent counts as six`
    : undefined;
}

/** An address as a mend, where it is sound. */
function sound(address: string | undefined): string | undefined {
  return address && faultOfAddress(address) === undefined ? address : undefined;
}

/** What percent signs stand for; undefined where they are no UTF-8, or hide a sign that parts addresses. */
export function decodeAddress(written: string): string | undefined {
  try {
    return written.replace(/(?:%[0-9a-f]{2})+/gi, (coded) => {
      const signs = decodeURIComponent(coded);
      if (/[/#?%\\]/.test(signs)) throw new URIError();
      return signs;
    });
  } catch {
    return undefined;
  }
}

function encode(address: string, coded: RegExp): string {
  return address.replace(coded, (sign) =>
    [...new TextEncoder().encode(sign)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
      .join(""),
  );
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
