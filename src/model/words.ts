import { z } from "zod";

/** As it is written: the spaces around a comma are a part of it. */
const text = z.string({ error: "write a text in quotation marks" }).regex(/\S/, { error: "write a text" });

/** The forms that numbers have in some language: Unicode's plural rules. */
const FORMS = ["zero", "one", "two", "few", "many", "other"] as const;

const forms = z.strictObject(
  { ...Object.fromEntries(FORMS.map((form) => [form, text.optional()])), other: text },
  { error: "write a text, or one for each form of the plural" },
);

/** `words.yaml`: sentences and labels of the interface in the publisher's own words, by area and name. */
export const wordsSchema = z.record(z.string(), z.record(z.string(), z.union([text, forms])));

export type Words = z.output<typeof wordsSchema>;
