import type { ParsedYaml } from "../../yaml/parse.ts";

/** The name of a dataset's own file in its folder, such as `clubs.yaml`. */
export function fileName(yaml: ParsedYaml): string {
  return yaml.placeOf([]).file.split("/").at(-1)!;
}
