import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkArithmetic } from "../../../src/checks/arithmetic.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { Problems } from "../../../src/problems/collector.ts";
import { ROOT } from "../../support/project.ts";

const { corpus } = await loadCorpus(join(ROOT, "content"));
const declared = corpus!.datasets.flatMap((dataset) =>
  dataset.errata.map(({ cell, check }) => ({ dataset: dataset.id, cell, check })),
);

describe("the shipped tables without their declared slips", () => {
  const problems = new Problems();
  checkArithmetic(
    { ...corpus!, datasets: corpus!.datasets.map((dataset) => ({ ...dataset, errata: [] })) },
    problems,
  );

  it.each(declared)("name $dataset/$cell again, in $check", ({ dataset, cell, check }) => {
    const named = problems.all.filter(
      ({ message, hint }) =>
        message.endsWith(`(check \`${check}\`)`) && `${message} ${hint}`.includes(`${dataset}/${cell}:`),
    );
    expect(named.map(({ rule }) => rule)).toEqual(["arithmetic"]);
  });

  it("fail nowhere else", () => expect(problems.all).toHaveLength(declared.length));
});
