import { wordsSchema } from "../../model/words.ts";
import type { Problems } from "../../problems/collector.ts";
import { parseYaml } from "../parse/yaml/parse.ts";
import { validate } from "../parse/yaml/validate.ts";
import type { Corpus } from "../types.ts";
import type { SourceFile } from "./folder.ts";

/** Reads `words.yaml`, where there is one: the publisher's own words for the interface. */
export function readWords(files: readonly SourceFile[], problems: Problems): Pick<Corpus, "ownWords"> {
  const file = files.find(({ path }) => path === "words.yaml");
  const yaml = file && parseYaml(file.text, file.shown, problems);
  // An empty file says as much as none.
  if (!yaml || yaml.data === null) return {};
  const words = validate(wordsSchema, yaml, problems);
  return words ? { ownWords: { words, placeOf: yaml.placeOf } } : {};
}
