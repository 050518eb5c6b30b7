import { isWebAddress } from "./web-address.ts";

/** How a site counts visits: one script, on every page but those that other sites embed. */
export interface Visits {
  /** The address of the script: `https://…`, or from the root of the site where it stands in `public/`. */
  script: string;
  /** Further attributes of its tag, such as `data-domain`. */
  attributes: Readonly<Record<string, string>>;
  /** The address that it sends to, where that is not on the host of the script. */
  sends?: string;
}

/** `visits` as a site's developer writes it, and what is wrong with it: a sentence with its mend. */
export function readVisits(written: unknown): { visits?: Visits; fault?: string } {
  if (written === undefined) return {};
  if (!isRecord(written)) return fault("visits is no list of settings.", `Write ${EXAMPLE}.`);
  const { script, attributes = {}, sends, ...others } = written;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    return fault(`visits has no setting “${unknown}”.`, "It has script, attributes and sends.");
  if (typeof script !== "string") return fault("visits names no script.", `Write its address: ${EXAMPLE}.`);
  if (!isSecure(script) && !OWN_SCRIPT.test(script))
    return fault(
      `visits.script is “${script}”, which is neither an address with https:// nor a file of this site.`,
      "Write all of it, such as https://stats.example.net/count.js, or the place of a file in public/, such as /count.js.",
    );
  if (sends !== undefined && !(typeof sends === "string" && isSecure(sends)))
    return fault(
      `visits.sends is “${String(sends)}”, which is no address with https://.`,
      "Write where the script sends to, such as https://stats.example.net/, or leave it out where that is the host of the script.",
    );
  if (!isRecord(attributes)) return fault("visits.attributes is no list of attributes.", `Write ${EXAMPLE}.`);
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTE.test(name))
      return fault(
        `visits.attributes has “${name}”, which the tag of such a script does not take.`,
        "It takes names that begin with data-, and id, integrity, crossorigin and referrerpolicy.",
      );
    if (!["string", "number", "boolean"].includes(typeof value))
      return fault(`The attribute “${name}” of visits is no text.`, "Write its value in quotation marks.");
  }
  const texts = Object.entries(attributes).map(([name, value]) => [name, String(value)] as const);
  return {
    visits: { script, attributes: Object.fromEntries(texts), ...(sends ? { sends: sends as string } : {}) },
  };
}

/** What the policy of a page must allow for the counting: the script alone, and the hosts that it sends to. */
export function sourcesOfVisits({ script, sends }: Visits): { script: string[]; sends: string[] } {
  const target = sends ?? (isOwn(script) ? undefined : script);
  return {
    script: isOwn(script) ? [] : [sourceOf(new URL(script))],
    sends: target === undefined ? [] : [new URL(target).origin],
  };
}

/** The host that is told of visits; undefined where it is the site's own. */
export function hostOfVisits({ script, sends }: Visits): string | undefined {
  const target = sends ?? (isOwn(script) ? undefined : script);
  return target === undefined ? undefined : new URL(target).host;
}

const EXAMPLE =
  'visits: { script: "https://stats.example.net/count.js", attributes: { "data-domain": "example.org" } }';
const OWN_SCRIPT = /^\/(?!\/)[\w./-]+\.js$/;
const ATTRIBUTE = /^(?:data-[a-z0-9-]+|id|integrity|crossorigin|referrerpolicy)$/;

function isOwn(script: string): boolean {
  return script.startsWith("/");
}

function isSecure(address: string): boolean {
  return isWebAddress(address) && new URL(address).protocol === "https:";
}

/** An address as a policy names it: without query, and without the signs that part a policy (CSP level 3, 2.3.1). */
function sourceOf({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/[;,]/g, encodeURIComponent)}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fault(message: string, hint: string): { fault: string } {
  return { fault: `astro.config: ${message}\n${hint}` };
}
