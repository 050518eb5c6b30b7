import { fieldMarks } from "./field-marks.ts";
import { headingNumbers } from "./heading-numbers.ts";
import { type Migration, type Question, type WrittenFile, rewrite } from "./migration.ts";
import { plainNumbers } from "./plain-numbers.ts";
import { points } from "./points.ts";
import { shares } from "./shares.ts";

/** Every migration, in the order in which they are made. */
export const MIGRATIONS: readonly Migration[] = [plainNumbers, points, fieldMarks, headingNumbers, shares];

/** A file after all migrations. */
export interface Migrated {
  path: string;
  before: string;
  after: string;
  questions: readonly Question[];
}

/** Makes every migration on a file, one after the other. */
export function migrateFile(file: WrittenFile, language: string): Migrated {
  let text = file.text;
  for (const { rewrites } of MIGRATIONS)
    text = rewrite(text, rewrites?.({ path: file.path, text }, language) ?? []);
  const after = { path: file.path, text };
  return {
    path: file.path,
    before: file.text,
    after: text,
    questions: MIGRATIONS.flatMap(({ questions }) => questions?.(after) ?? []),
  };
}
