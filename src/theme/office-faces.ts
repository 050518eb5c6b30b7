/** Typefaces that Word has on every machine, for a site that names none of its own. */
export const OFFICE_FACES = { titles: "Georgia", text: "Georgia", labels: "Arial" } as const;
