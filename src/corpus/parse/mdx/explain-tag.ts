import { BLOCK_NAMES, isBlockName } from "../../../blocks/index.ts";
import { nearest } from "../../../problems/nearest.ts";
import { explainHtml, isHtml } from "./explain-html.ts";

export interface ToldTag {
  rule: "mdx-syntax" | "mdx-forbidden";
  message: string;
  hint: string;
}

/** Tells why a `<` cannot be read as the beginning of a block; `rest` is the text from it on. */
export function explainTag(rest: string): ToldTag {
  const comment = /^<!--([^]*?)-->/.exec(rest);
  if (comment || rest.startsWith("<!--"))
    return syntax(
      "HTML comments cannot stand in MDX.",
      comment && comment[1]!.length <= 60
        ? `Write {/*${comment[1]!.replaceAll("*/", "* /")}*/}.`
        : "Write {/* the comment */}.",
    );
  const address = addressIn(rest);
  if (address) return syntax("An address cannot stand in < and >.", `Write [what it leads to](${address}).`);
  if (/^<[!?%]/.test(rest)) return forbidden("Texts hold no code.", "Remove it.");
  const name = /^<\/?([\p{L}_$][\p{L}\p{N}_$-]*)(?=[\s/>,;]|$)/u.exec(rest)?.[1];
  const tag = rest.split(/\n\s*\n/, 1)[0]!;
  const isKnown = name !== undefined && (isBlockName(name) || (isHtml(name) && tag.includes(">")));
  if (!isKnown && !(name && /^[A-Z]/.test(name) && tag.includes(">"))) return meansItself(rest);
  if (isHtml(name)) {
    const [message, hint] = explainHtml(name);
    return forbidden(message, hint);
  }
  if (!tag.includes(">"))
    return syntax(
      `The tag <${name} has no end.`,
      "Write > after its last attribute, or /> for a block without content.",
    );
  return explainAttributes(name, tag.slice(name.length + 1)) ?? explainName(name);
}

/** A sign that begins no block. */
export function meansItself(rest: string): ToldTag {
  const sign = /^<+[^\s<]{0,20}/.exec(rest)![0].replace(/[.,;:!?]+$/, "");
  return syntax(
    `A < begins a block, and ${/^<\/?[\p{L}_$]/u.test(rest) ? "this is none" : "none is named here"}.`,
    `Write ${sign.replaceAll("<", "\\<")} where you mean the sign itself.`,
  );
}

/** The address that stands between < and >, as a link takes it. */
export function addressIn(rest: string): string | undefined {
  const inner = /^<([^\s<>]+)>/.exec(rest)?.[1];
  if (!inner) return undefined;
  if (/^(?:https?:\/\/|mailto:|tel:|ftp:)/i.test(inner)) return inner;
  if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(inner)) return `mailto:${inner}`;
  if (/^www\.[\w.-]+/.test(inner) || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)$/i.test(inner))
    return `https://${inner}`;
  return /^[a-z][a-z-]{2,}:[a-z0-9/-]+$/.test(inner) ? inner : undefined;
}

/** Marks of quotation that no attribute takes, with those that may close them. */
const CURLY: Record<string, string> = {
  "“": "”“",
  "”": "”",
  "„": "“”",
  "«": "»",
  "»": "«»",
  "‘": "’‘",
  "’": "’",
  "‚": "‘’",
  "‹": "›",
  "›": "‹›",
  "「": "」",
  "『": "』",
  "＂": "＂",
  "＇": "＇",
  "″": "″",
  "`": "`",
  "´": "´",
};

/** Goes through the attributes of a tag and tells the first that cannot be read. */
function explainAttributes(name: string, rest: string): ToldTag | undefined {
  let left = rest;
  for (;;) {
    left = left.replace(/^[\s\u00a0]+/, "");
    if (left === "" || /^\/?\s*>/.test(left)) return undefined;
    if (/^[,;]/.test(left))
      return syntax(
        `A ${left[0]} stands between the attributes of <${name}>.`,
        `Remove the ${left[0] === "," ? "comma" : "semicolon"}: a space stands between two attributes.`,
      );
    if (left.startsWith("{"))
      return forbidden("Attributes hold text, not code in braces.", "Write each attribute out.");
    const key = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(left)?.[0];
    if (!key) return explainKey(name, left);
    left = left.slice(key.length);
    const colon = /^\s*:\s*(?=["'“”„«])/.exec(left);
    if (colon) {
      const value = valueIn(left.slice(colon[0].length)).inner;
      return syntax(
        `A colon stands between \`${key}\` of <${name}> and its value.`,
        `Write ${write(key, value)}.`,
      );
    }
    const equals = /^\s*=\s*/.exec(left);
    if (!equals) continue;
    left = left.slice(equals[0].length);
    const fault = explainValue(name, key, left);
    if (fault) return fault;
    left = left.slice(/^(?:"[^"]*"|'[^']*'|\{[^}]*\})/.exec(left)![0].length);
  }
}

function explainKey(name: string, left: string): ToldTag {
  const word = /^[^\s/>]+/.exec(left)?.[0] ?? left[0]!;
  return syntax(`${word} cannot be an attribute of <${name}>.`, `Remove it, or write it as name="value".`);
}

function explainValue(name: string, key: string, text: string): ToldTag | undefined {
  const { inner, kind } = valueIn(text);
  switch (kind) {
    case "sound":
      return undefined;
    case "missing":
      return syntax(`\`${key}\` of <${name}> has no value.`, `Write ${key}="…", or remove it.`);
    case "bare":
      return syntax(
        `\`${key}\` of <${name}> has no straight quotation marks around its value.`,
        `Write ${write(key, inner)}.`,
      );
    case "inside":
      return syntax(
        `Quotation marks stand inside \`${key}\` of <${name}>, and the first of them ends it.`,
        `Write ${write(key, inner)}.`,
      );
    case "open":
      return syntax(`A quotation mark of <${name}> is opened and not closed.`, `Write ${write(key, inner)}.`);
  }
}

interface Value {
  inner: string;
  kind: "sound" | "missing" | "bare" | "inside" | "open";
}

/** Reads a value as it was meant, to the end of all its words. */
function valueIn(text: string): Value {
  if (/^\{[^}]*\}/.test(text)) return { inner: "", kind: "sound" };
  if (/^(?:\/?>|$)/.test(text)) return { inner: "", kind: "missing" };
  const closing = CURLY[text[0]!];
  const doubled = /^(?:''|"")(?=[^\s/>"'])([^]*?)(?:''|"")/.exec(text);
  if (doubled) return { inner: doubled[1]!, kind: "bare" };
  if (closing) {
    const closed = new RegExp(
      `^.([^]*?)[${closing}"'](?=\\s+[\\p{L}_][\\p{L}\\p{N}_-]*\\s*=|\\s*/?>)`,
      "u",
    ).exec(text);
    const bare = /^.([^\n>]*?)(?=\s+[\p{L}_][\p{L}\p{N}_-]*\s*=|\s*\/?>|$)/u.exec(text);
    return { inner: (closed ?? bare)![1]!, kind: "bare" };
  }
  if (/^["']/.test(text)) return quoted(text);
  const bare = /^(?:[^\s>]|\s+(?![\p{L}_][\p{L}\p{N}_-]*\s*=|\/?>))*/u.exec(text)![0].replace(/\s*\/?$/, "");
  return { inner: bare.replace(/[“”„»«‘’"']/g, ""), kind: "bare" };
}

function quoted(text: string): Value {
  const quote = text[0]!;
  const sound = new RegExp(
    `^${quote}[^${quote}]*${quote}(?=[\\s/>,;]|[\\p{L}_][\\p{L}\\p{N}_-]*\\s*=)`,
    "u",
  ).exec(text);
  const next = sound && text.slice(sound[0].length).trimStart();
  // What follows is an attribute, or the end of the tag: then the value ended where it seems to.
  if (next !== null && next !== undefined && /^(?:\/?\s*>|[\p{L}_$][\p{L}\p{N}_$-]*\s*=|\{|,|;)/u.test(next))
    return { inner: sound![0].slice(1, -1), kind: "sound" };
  const whole = new RegExp(
    `^${quote}([^]*?)${quote}(?=\\s+[\\p{L}_][\\p{L}\\p{N}_-]*\\s*=|\\s*/?>)`,
    "u",
  ).exec(text);
  if (whole && whole[1]!.includes(quote)) return { inner: whole[1]!, kind: "inside" };
  if (sound) return { inner: sound[0].slice(1, -1), kind: "sound" };
  const open = /^.([^\n>]*?)(?=\s+[\p{L}_][\p{L}\p{N}_-]*\s*=|\s*\/?>|$)/mu.exec(text)!;
  return { inner: open[1]!.replaceAll(quote, ""), kind: "open" };
}

/** An attribute with the marks of quotation that its value leaves free. */
function write(key: string, value: string): string {
  const text = value.replace(/\\(["'])/g, "$1").trim();
  if (!text.includes('"')) return `${key}="${text}"`;
  if (!text.includes("'")) return `${key}='${text}'`;
  return `${key}="${text.replace(/"([^"]*)"/g, "“$1”").replaceAll('"', "”")}"`;
}

function explainName(name: string): ToldTag {
  const close = nearest(name, BLOCK_NAMES)[0];
  return syntax(
    `<${name}> cannot be read.`,
    `Write it as <${close ?? "Name"} key="value">, or \\< where you mean the sign itself.`,
  );
}

function syntax(message: string, hint: string): ToldTag {
  return { rule: "mdx-syntax", message, hint };
}

function forbidden(message: string, hint: string): ToldTag {
  return { rule: "mdx-forbidden", message, hint };
}
