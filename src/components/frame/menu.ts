import type { Site } from "../../model/site.ts";
import { chartWords } from "../chart-words.ts";
import { webWords } from "../web-words.ts";
import { words } from "../words.ts";

export interface MenuItem {
  label: string;
  href: string;
}

const AREAS: Record<string, string> = {
  publications: words.publications,
  findings: words.findings,
  voices: words.voices,
  data: words.data,
  glossary: words.glossary,
  timeline: webWords.timeline,
  compare: chartWords.compare,
  corrections: words.corrections,
  search: words.search,
};

/** The main menu as site.yaml orders it, with the search at its end. */
export function menuOf({ navigation, topicKinds }: Site): MenuItem[] {
  return [...navigation.filter((area) => area !== "search"), "search"].map((area) => ({
    label: topicKinds.find(({ plural }) => plural === area)?.pluralLabel ?? AREAS[area] ?? area,
    href: `/${area}/`,
  }));
}
