import { z } from "zod";
import { BLOCKS } from "../blocks/index.ts";
import { datasetFileSchema } from "../model/dataset.ts";
import { pageSchema } from "../model/page.ts";
import { publicationSchema } from "../model/publication.ts";
import { redirectsSchema } from "../model/redirects.ts";
import { siteSchema } from "../model/site.ts";
import { wordsSchema } from "../model/words.ts";
import { themeSchema } from "../model/theme.ts";
import { termSchema, topicSchema } from "../model/topic.ts";

const SCHEMAS = {
  site: siteSchema,
  theme: themeSchema,
  dataset: datasetFileSchema,
  publication: publicationSchema,
  page: pageSchema,
  topic: topicSchema,
  term: termSchema,
  redirects: redirectsSchema,
  words: wordsSchema,
  // The attributes of each block, by its name.
  blocks: z.strictObject(
    Object.fromEntries(Object.entries(BLOCKS).map(([name, { props }]) => [name, props])),
  ),
};

export type SchemaName = keyof typeof SCHEMAS;

/**
 * The JSON Schemas (draft 7, which every YAML extension reads) of what authors write, as text, by name. Field
 * descriptions are those of the zod schemas. Dates that do not exist and ids that nothing has are left to `check`.
 */
export function jsonSchemas(): Record<SchemaName, string> {
  const written = Object.entries(SCHEMAS).map(([name, schema]) => [name, write(schema)]);
  return Object.fromEntries(written) as Record<SchemaName, string>;
}

function write(schema: z.ZodType): string {
  const options = { target: "draft-07", io: "input", override: dropSafeBounds } as const;
  return `${JSON.stringify(z.toJSONSchema(schema, options), null, 2)}\n`;
}

// zod bounds whole numbers by what JavaScript can hold, which tells an author nothing.
function dropSafeBounds({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
