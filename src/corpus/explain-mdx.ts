type Told = [message: string, hint: string];

/** Tells a syntax error of the MDX parser in words that an editor can act on; `rest` is the text from its place on. */
export function explainMdx(message: string, rest: string): Told {
  const unclosed = /Expected a closing tag for `<(.+?)>`.*? before the end of `paragraph`/.exec(message);
  if (unclosed)
    return [
      `<${unclosed[1]}> begins inside a line of text.`,
      "Put it on a line of its own, with an empty line before and after.",
    ];
  const open = /Expected a closing tag for `<(.+?)>` \((\d+):\d+\)/.exec(message);
  if (open)
    return [
      `<${open[1]}> is opened on line ${open[2]} and never closed.`,
      `Write </${open[1]}> where it ends, on a line of its own.`,
    ];
  const late = /Expected the closing tag `<\/(.+?)>` either after/.exec(message);
  if (late) return [`</${late[1]}> stands at the end of a line of text.`, "Put it on a line of its own."];
  const crossed = /Unexpected closing tag `<\/(.+?)>`, expected corresponding closing tag for `<(.+?)>`/.exec(
    message,
  );
  if (crossed)
    return [`</${crossed[1]}> stands where </${crossed[2]}> is expected.`, `Close <${crossed[2]}> first.`];
  const stray = /Unexpected closing tag `<\/(.+?)>`/.exec(message);
  if (stray)
    return [
      `</${stray[1]}> closes a block that was not opened.`,
      `Remove it, or write <${stray[1]} …> where the block begins.`,
    ];
  if (rest.startsWith("<!--")) return ["HTML comments cannot stand in MDX.", "Write {/* the comment */}."];
  if (/closing brace/.test(message))
    return ["A { is opened and never closed.", "Write \\{ where you mean the brace itself."];
  return rest.startsWith("<")
    ? explainTag(rest)
    : [`${message}.`, "Compare with the blocks in docs/authoring.md."];
}

/** A tag that cannot be read: the parser tells no more than its place. */
function explainTag(rest: string): Told {
  const address = /^<((?:https?:|mailto:)?[^\s<>]*[@/][^\s<>]*)>/.exec(rest)?.[1];
  if (address) {
    const href = address.includes("@") && !address.startsWith("mailto:") ? `mailto:${address}` : address;
    return ["An address cannot stand in < and >.", `Write [what it leads to](${href}).`];
  }
  const name = /^<\/?([A-Za-z]\w*)/.exec(rest)?.[1];
  if (!name)
    return ["A < begins a block, and none is named here.", "Write \\< where you mean the sign itself."];
  const tag = rest.split(/\n\s*\n/, 1)[0]!;
  const bare = /\s([\w-]+)\s*=\s*([^\s"'{>/][^\s>]*)/.exec(tag.replace(/"[^"]*"|'[^']*'/g, '""'));
  if (bare)
    return [
      `\`${bare[1]}\` of <${name}> has no straight quotation marks around its value.`,
      `Write ${bare[1]}="${bare[2]!.replace(/[“”„»«‘’]/g, "")}".`,
    ];
  if ((tag.match(/"/g)?.length ?? 0) % 2 === 1)
    return [`A quotation mark of <${name}> is opened and not closed.`, 'Put every value in "double quotes".'];
  if (!tag.includes(">"))
    return [
      `The tag <${name} has no end.`,
      "Write > after its last attribute, or /> for a block without content.",
    ];
  return [
    `<${name}> cannot be read.`,
    'Write it as <Name key="value">, or \\< where you mean the sign itself.',
  ];
}
