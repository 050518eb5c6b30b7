import { expect, it } from "vitest";
import { OWN_FILES, fileInTheWay } from "../../../src/checks/own-files.ts";
import { HOST_FILES } from "../../../src/finish/hosts/host-files.ts";
import { SUMS } from "../../../src/finish/sums.ts";
import { NAMES_AT_ROOT } from "../../../src/model/routes.ts";

it("the files at the root of a site are those that pages, hosts and sums make", () => {
  // A name that begins with a full stop is no address.
  const hosts = HOST_FILES.filter((path) => !path.startsWith("."));
  expect(OWN_FILES).toEqual([...NAMES_AT_ROOT.files, ...hosts, SUMS].sort());
});

it("a page is in the way of no file that is not there", () => {
  const isPage = (address: string) => address === "/data/trust/";
  expect(fileInTheWay("/data/trust.csv/", isPage)).toBe("/data/trust.csv");
  expect(fileInTheWay("/data/trust.csv.gz/old/", isPage)).toBe("/data/trust.csv.gz");
  for (const page of ["/", "/data/trust/old/", "/data/other.csv/", "/v1.2/", "/old/robots.txt/", "/robots/"])
    expect([page, fileInTheWay(page, isPage)]).toEqual([page, undefined]);
});
