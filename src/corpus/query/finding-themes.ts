import { isOf } from "../../model/key.ts";
import type { Corpus, Finding, Recommendation, Topic } from "../types.ts";
import { type Thread, threadsOf } from "./threads.ts";

/** Findings and recommendations on one theme. */
export interface FindingTheme {
  /** What they are about; `several` are about many of a kind, `rest` about none. */
  theme: Topic | "several" | "rest";
  /** What hangs together, from publication to publication. */
  threads: Thread[];
  /** All others, in reading order. */
  things: (Finding | Recommendation)[];
}

/** A finding about more of a kind than these is about the whole of it. */
const SEVERAL = 2;
/** A kind of topic divides findings where so much of them is about one of it. */
const LEAST = 1 / 3;

/**
 * Findings by theme: by the topics of that kind that most of them name. A thread stands where its first finding belongs.
 * Where no kind divides them, they are one group, `rest`.
 */
export function findingThemes(corpus: Corpus): FindingTheme[] {
  const all = [...corpus.findings, ...corpus.recommendations];
  const kind = dividing(corpus, all);
  const themeOf = ({ topics }: Finding | Recommendation): Topic | "several" | "rest" => {
    const own = kind === undefined ? [] : topics.filter((key) => isOf(kind, key));
    if (own.length > SEVERAL) return "several";
    return corpus.topics.find(({ key }) => key === own[0]) ?? "rest";
  };
  const threads = Map.groupBy(threadsOf(corpus), ({ findings }) => themeOf(findings[0]!));
  const threaded = new Set<Finding | Recommendation>(
    [...threads.values()].flatMap((some) => some.flatMap(({ findings }) => findings)),
  );
  const things = Map.groupBy(
    all.filter((thing) => !threaded.has(thing)),
    themeOf,
  );
  return [...corpus.topics.filter((topic) => topic.kind === kind), "several" as const, "rest" as const]
    .map((theme) => ({ theme, threads: threads.get(theme) ?? [], things: things.get(theme) ?? [] }))
    .filter((one) => one.threads.length + one.things.length > 0);
}

/** The kind of topic that most of some things name one of. */
function dividing(
  { site, topics }: Corpus,
  things: readonly { topics: readonly string[] }[],
): string | undefined {
  const counted = site.topicKinds
    .filter(({ id }) => topics.filter(({ kind }) => kind === id).length > 1)
    .map(({ id }) => ({
      id,
      count: things.filter((thing) => thing.topics.some((key) => isOf(id, key))).length,
    }))
    .toSorted((one, other) => other.count - one.count);
  const [most] = counted;
  return most && most.count >= things.length * LEAST ? most.id : undefined;
}
