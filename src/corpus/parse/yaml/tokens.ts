import { CST, Lexer } from "yaml";

/** A piece of a YAML text as the lexer cuts it. */
export interface YamlToken {
  type: string;
  /** In the text, in UTF-16 units. */
  offset: number;
  source: string;
}

/** Tokens that the lexer adds to steer the parser; they stand for nothing in the text. */
const STEERING = new Set(["doc-mode", "flow-error-end"]);

/** Cuts a YAML text into tokens, in order. A plain or block scalar is of type `scalar`. */
export function readYamlTokens(text: string): YamlToken[] {
  const tokens: YamlToken[] = [];
  let offset = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    const type = isScalar ? "scalar" : (CST.tokenType(source) ?? "unknown");
    if (!isScalar && type === "scalar") {
      isScalar = true;
      continue;
    }
    isScalar = false;
    if (STEERING.has(type)) continue;
    tokens.push({ type, offset, source });
    offset += source.length;
  }
  return tokens;
}
