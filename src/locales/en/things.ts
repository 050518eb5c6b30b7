/** The kinds of things that publications hold: one of them as a label, several as the heading of a list. */
export const things = {
  section: "Section",
  figure: "Figure",
  finding: "Finding",
  recommendation: "Recommendation",
  voice: "Voice",
  sections: "Sections",
  figures: "Figures",
  recommendations: "Recommendations",
  tables: "Tables",
  dates: "Dates",
} as const;
