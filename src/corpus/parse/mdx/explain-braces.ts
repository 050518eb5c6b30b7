import type { RuleId } from "../../../problems/rules.ts";

export interface ToldBraces {
  rule: RuleId;
  message: string;
  hint: string;
}

/**
 * What braces in a text were to do, and what to write instead. `inner` is what stands between them, `line` the line up to
 * them. Parsed or not, braces are told alike: an editor does not know which of them are code.
 */
export function explainBraces(inner: string, line: string): ToldBraces {
  const written = `{${inner.length > 40 ? `${inner.slice(0, 39)}…` : inner}}`.replace(/\s+/g, " ");
  const remarks = /^\s*\/\*([^]*?)\*\/([^]+?)\/\*([^]*?)\*\/\s*$/.exec(inner);
  if (remarks)
    return forbidden(
      "Words stand between two remarks in one pair of braces, and readers do not see them.",
      `Write {/*${remarks[1]}*/}${remarks[2]}{/*${remarks[3]}*/}.`,
    );
  const id = /^:?\s*#([\w-]+)\s*$/.exec(inner);
  const heading = /^(?:[ \t]{0,3})(#{1,6})[ \t]+(.*?)\s*$/.exec(line);
  if (id && heading)
    return {
      rule: "section-id",
      message: "The id of a heading stands in square brackets.",
      hint: `Write: ${heading[1]!.length === 1 ? "##" : heading[1]} ${heading[2]} [#${id[1]!.toLowerCase()}]`,
    };
  if (/^\s*:{3,}\s*$/.test(line))
    return forbidden(
      `:::${written} opens no box here.`,
      'Write <Callout kind="note">, the words, and </Callout>, with an empty line between each.',
    );
  if (id) return forbidden(`${written} is an id, and only headings and blocks have one.`, "Remove it.");
  if (/^:?\s*(?:[.#][\w-]+|[\w-]+\s*=\s*\S+)(?:\s+(?:[.#]?[\w-]+|[\w-]+\s*=\s*\S+))*\s*$/.test(inner))
    return forbidden(`${written} says how something looks, and a text does not.`, "Remove it.");
  const command = /\\[a-zA-Z]+(?:\[[^\]]*\])?$/.exec(line)?.[0] ?? "";
  if (command || /^[{%<:#=]|[}%>]$/.test(inner.trim()))
    return forbidden(
      `${command}${written} is an instruction to another program.`,
      "Remove it, and write out what is to stand there.",
    );
  return forbidden(
    "Texts hold no code in braces.",
    inner.includes("\n") || inner.length > 40
      ? "Write \\{ where you mean the brace itself, or write out what you want to stand there."
      : `Write \\{${inner}} where you mean the braces themselves, or write out what you want to stand there.`,
  );
}

function forbidden(message: string, hint: string): ToldBraces {
  return { rule: "mdx-forbidden", message, hint };
}
