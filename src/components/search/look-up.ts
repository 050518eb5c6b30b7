import type { SearchLanguage } from "../../locales/search-language.ts";
import { type Token, coinedForQuery, tokenize } from "../../model/search-tokens.ts";
import type { Filters, Found, FoundRecord, Pagefind } from "./pagefind.ts";
import { type Tongue, type Unit, formsOf } from "./query.ts";

/** The records with one thing that is looked for, by id, each with its best score. */
export interface LookedUp {
  unit: Unit;
  records: Map<string, FoundRecord>;
  /** Whether it stands anywhere on the site, whatever is filtered. */
  exists: boolean;
}

/** So many records are read to see whether a phrase or a run stands in them as a whole. */
const READ = 120;
/** A beginning of so many words and fewer is looked for as these words. */
const FEW_WORDS = 12;
/** So many words of one stem are looked for. */
const MOST_KIN = 24;

/**
 * Finds the records with a word, a number, a run or a phrase.
 *
 * Pagefind falls back to a shorter beginning where a word is not in its index: "xylophone" finds "x". So a word is first
 * looked for in quotation marks, which finds its stem alone; where that fails, it has to begin a word of the index.
 */
export async function lookUp(
  index: Pagefind,
  unit: Unit,
  filters: Filters,
  tongue: Tongue,
): Promise<LookedUp> {
  const asked = new Asked(index, filters);
  switch (unit.kind) {
    case "number":
      await askNumber(asked, unit);
      break;
    case "run":
      await askRun(asked, unit, tongue);
      break;
    case "phrase":
      await askPhrase(asked, unit.tokens, tongue);
      break;
    default:
      await askWord(asked, unit, tongue);
  }
  return { unit, records: asked.records, exists: asked.exists };
}

/** What was found so far. */
class Asked {
  readonly index: Pagefind;
  readonly filters: Filters;
  records = new Map<string, FoundRecord>();
  exists = false;

  constructor(index: Pagefind, filters: Filters) {
    this.index = index;
    this.filters = filters;
  }

  search(words: string): Promise<Found> {
    return this.index.search(words, { filters: this.filters });
  }

  add(found: Pick<Found, "results" | "unfilteredResultCount">): void {
    if (found.unfilteredResultCount > 0) this.exists = true;
    for (const record of found.results)
      if (record.score > (this.records.get(record.id)?.score ?? -1)) this.records.set(record.id, record);
  }

  /** Of several words Pagefind counts without filters those that have them anywhere, in whatever order. */
  async addPhrase(words: string): Promise<boolean> {
    const { results } = await this.index.search(`"${words}"`);
    if (results.length === 0) return false;
    const found = await this.search(`"${words}"`);
    this.add({ ...found, unfilteredResultCount: results.length });
    return true;
  }

  /** Reads the records that have all of several words, and keeps those whose title or text passes. */
  async addRead(words: readonly string[], passes: (text: string) => boolean): Promise<void> {
    const lists = [];
    for (const word of words) lists.push(byId((await this.index.search(`"${word}"`)).results));
    const candidates = inAll(lists).slice(0, READ);
    const data = await Promise.all(candidates.map((record) => record.data()));
    const kept = candidates.filter((_record, at) => {
      const { meta, content } = data[at]!;
      return passes(meta.title ?? "") || passes(content);
    });
    if (kept.length === 0) return;
    const allowed = byId((await this.search(`"${words[0]!}"`)).results);
    this.add({ results: kept.filter(({ id }) => allowed.has(id)), unfilteredResultCount: kept.length });
  }

  /** Finds a word that is in the index, and those that begin with it. */
  async addKnown(word: string): Promise<boolean> {
    const exact = await this.search(`"${word}"`);
    if (exact.unfilteredResultCount === 0) return false;
    this.add(exact);
    this.add(await this.search(word));
    return true;
  }
}

async function askWord(asked: Asked, { text, parts }: Word, tongue: Tongue): Promise<void> {
  const forms = formsOf(text, tongue);
  for (const form of forms) await asked.addKnown(form);
  for (const word of await kinOf(forms, asked.index, tongue.words))
    asked.add(await asked.search(`"${word}"`));
  if (asked.exists || (await askBeginning(asked, text)) || parts.length === 0) return;
  const found = [];
  for (const part of parts) {
    const one = new Asked(asked.index, asked.filters);
    if (!(await one.addKnown(part)) && !(await askBeginning(one, part))) return;
    found.push(one);
  }
  asked.add({ results: inAll(found.map(({ records }) => records)), unfilteredResultCount: 1 });
}

/** The words of the site that have the stem of one of some words, the most frequent first. */
async function kinOf(
  forms: readonly string[],
  index: Pagefind,
  { findsKin, stem }: SearchLanguage,
): Promise<string[]> {
  if (!findsKin) return [];
  const stems = new Set(forms.map(stem));
  const words = await index.vocabulary();
  return words.filter((word) => stems.has(stem(word)) && !forms.includes(word)).slice(0, MOST_KIN);
}

type Word = Extract<Token, { kind: "word" }>;

/** A word that is not typed to its end yet: those of the index that begin so. */
async function askBeginning(asked: Asked, beginning: string): Promise<boolean> {
  const words = (await asked.index.vocabulary()).filter((word) => word.startsWith(beginning));
  if (words.length === 0) return false;
  if (words.length > FEW_WORDS) asked.add(await asked.search(beginning));
  else for (const word of words) await asked.addKnown(word);
  return asked.exists;
}

async function askNumber(asked: Asked, number: Token): Promise<void> {
  const exact = await asked.search(`"${coinedForQuery(number)[0]!}"`);
  asked.add(exact);
  if (!asked.exists) return;
  // The digits as they stand in texts rank what the coined word finds.
  const scores = new Map((await asked.search(number.text)).results.map(({ id, score }) => [id, score]));
  for (const [id, record] of asked.records)
    asked.records.set(id, {
      ...record,
      data: () => record.data(),
      score: record.score + (scores.get(id) ?? 0),
    });
}

async function askRun(asked: Asked, run: Token, { language }: Tongue): Promise<void> {
  await asked.addRead(coinedForQuery(run), (text) =>
    tokenize(text, language).some((token) => token.kind === "run" && token.text.includes(run.text)),
  );
}

/** A phrase as Pagefind finds it, by stems; where letters are folded or numbers written otherwise, by reading the texts. */
async function askPhrase(asked: Asked, tokens: readonly Token[], tongue: Tongue): Promise<void> {
  const words = tokens.map((token) => (token.kind === "number" ? coinedForQuery(token)[0]! : token.text));
  if (tokens.length === 1 && tokens[0]!.kind !== "run")
    return asked.add(await asked.search(`"${words[0]!}"`));
  if (tokens.every(({ kind }) => kind === "word") && (await asked.addPhrase(words.join(" ")))) return;
  const single = tokens.flatMap((token) => (token.kind === "word" ? [token.text] : coinedForQuery(token)));
  await asked.addRead(single, (text) => standsIn(tokenize(text, tongue.language), tokens));
}

function standsIn(text: readonly Token[], phrase: readonly Token[]): boolean {
  const isAt = (start: number) =>
    phrase.every(({ kind, text: wanted }, offset) => {
      const token = text[start + offset];
      return token?.kind === kind && (kind === "run" ? token.text.includes(wanted) : token.text === wanted);
    });
  return text.some((_token, start) => isAt(start));
}

function byId(records: readonly FoundRecord[]): Map<string, FoundRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The records that are in every list, with the sum of their scores. */
export function inAll(lists: readonly ReadonlyMap<string, FoundRecord>[]): FoundRecord[] {
  const [first, ...others] = lists;
  if (!first) return [];
  return [...first.values()]
    .filter(({ id }) => others.every((other) => other.has(id)))
    .map((record) => ({
      id: record.id,
      data: () => record.data(),
      score: lists.reduce((sum, list) => sum + list.get(record.id)!.score, 0),
    }))
    .sort((a, b) => b.score - a.score);
}
