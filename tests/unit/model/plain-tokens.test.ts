import fc from "fast-check";
import { expect, it } from "vitest";
import { tokenize } from "../../../src/model/search-tokens.ts";

it.each(["en", "es"])("takes plain text apart as it does any text (%s)", (language) => {
  const piece = fc.oneof(
    fc.constantFrom(
      "don't",
      "win-win",
      "1,200",
      "84.0",
      "88,8",
      ".5",
      "12th",
      "B-12",
      "n't",
      "’",
      "–",
      "—",
      "“",
    ),
    fc.constantFrom(".", ",", "-", "'", " ", "\n", "_", "/", "%", "A", "z", "0", "7"),
    fc.string({ minLength: 0, maxLength: 4 }).filter((text) => /^[\x20-\x7e]*$/.test(text)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      // An accent after a space is a word of its own, and has all of it read as any text is.
      const asAny = tokenize(`${text} é`, language).slice(0, -1);
      expect(tokenize(text, language)).toEqual(asAny);
    }),
    { numRuns: 3000 },
  );
});
