/** Covers: drawings that are computed from what a publication holds. */
export const covers = {
  /** Names the drawing for those who cannot see it. */
  cover: "Cover of {title}",
  /** `parts` lists the next three lines, of what there is: "2 sections, 144 voices, and 1 table". */
  coverFrom: "Cover of {title}, drawn from its {parts}",
  sections: { one: "{count} section", other: "{count} sections" },
  voices: { one: "{count} voice", other: "{count} voices" },
  tables: { one: "{count} table", other: "{count} tables" },

  /** How covers are drawn. `parts` lists the next three lines, with semicolons between them, of what the site's covers show. */
  legend: "Each cover is drawn from its publication: {parts}.",
  layers: "layers for its sections, as deep as they are long",
  marks: "marks for its voices, shaped by role",
  lines: "lines for its largest tables",
} as const;
