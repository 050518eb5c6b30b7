import type { Corpus, Section, Voice } from "../types.ts";
import { type HomeText, homesOf } from "./texts.ts";
import type { VoiceOnce } from "./voices.ts";

/** The voices of a text, part by part. */
export interface VoicesOfText {
  home: HomeText;
  /** All of them, in the order of the text. */
  voices: Voice[];
  groups: VoiceGroup[];
}

/** What is said in one part of a text. */
export interface VoiceGroup {
  /** Undefined where the voices of a text are few enough to stand together, and for what comes before any heading. */
  section: Section | undefined;
  /** Those to begin with: what authors chose, or the first. */
  leads: Voice[];
  rest: Voice[];
}

/** A text with no more voices is not divided, and a part with no more is not divided further. */
const TOGETHER = 8;
const MANY = 24;
/** So many voices begin a part; where authors chose some, so many of those. */
const FIRST = 2;
const CHOSEN = 3;

/** Voices by the text that tells them first, and by its parts: those of the outline that hold no more than one can survey. */
export function groupVoices(
  corpus: Pick<Corpus, "publications" | "pages">,
  all: readonly VoiceOnce[],
): VoicesOfText[] {
  const byHome = Map.groupBy(
    all.map(({ voice }) => voice),
    ({ home }) => home,
  );
  return homesOf(corpus).flatMap((home) => {
    const voices = byHome.get(home.key);
    if (!voices) return [];
    const parts = voices.length <= TOGETHER ? [{ section: undefined, voices }] : divide(home, voices);
    return [
      { home, voices, groups: parts.map((part) => ({ section: part.section, ...chooseLeads(part.voices) })) },
    ];
  });
}

/** Divides voices at the headings of the next depth until a part holds few, or has no parts of its own. */
function divide(home: HomeText, voices: readonly Voice[], within?: Section): Part[] {
  const depth = within ? within.depth + 1 : 2;
  const parts = Map.groupBy(voices, (voice) => partAt(home, voice, depth, within));
  return [...parts].flatMap(([section, own]) =>
    section && section !== within && own.length > MANY
      ? divide(home, own, section)
      : [{ section: section ?? within, voices: own }],
  );
}

interface Part {
  section: Section | undefined;
  voices: Voice[];
}

/** The part of that depth in which a voice stands; the whole, where it stands in none. */
function partAt(
  { document: { sections } }: HomeText,
  voice: Voice,
  depth: number,
  within: Section | undefined,
): Section | undefined {
  const own = sections.find(({ id }) => id === voice.section);
  if (!own) return within;
  return (
    sections.find((part) => part.depth === depth && part.start <= own.start && own.start < part.end) ?? within
  );
}

function chooseLeads(voices: readonly Voice[]): Pick<VoiceGroup, "leads" | "rest"> {
  const chosen = voices.filter(({ lead }) => lead).slice(0, CHOSEN);
  const leads = chosen.length > 0 ? chosen : voices.slice(0, FIRST);
  const rest = voices.filter((voice) => !leads.includes(voice));
  // One alone is not worth a tap.
  return rest.length > 1 ? { leads, rest } : { leads: [...leads, ...rest], rest: [] };
}

/** The voice to show of some: the one that an author chose, or the first. */
export function leadOf(voices: readonly Voice[]): Voice | undefined {
  return voices.find(({ lead }) => lead) ?? voices[0];
}
