import type { Redirect } from "../../src/finish/hosts/policy.ts";

/**
 * Old addresses with letters of other scripts, and with all that a host's file could read in another way. `check` refuses
 * most of them; whatever comes in, each host's file says what it should.
 */
export const HOSTILE: readonly Redirect[] = [
  "/größe/",
  "/港/λιμάνι/",
  "/quays(2),piers+tides/",
  "/v1.2/Old_Page~1/",
  "/a b/",
  `/a;b"{}x/`,
  "/it's/",
  "/per%zz/",
  "/a$1${home}{$home}{env.home}%{http_host}/",
  "/a*:b?[c]^|/",
  "/back\\slash/",
  "/<b>&`/",
  "/line\nbreak/",
  "/@old@/!x=y/",
].map((from) => ({ from, to: "/publications/größe (2)/#a:b" }));

/** What each of them leads to, as a header says it. */
export const HOSTILE_END = "/publications/gr%C3%B6%C3%9Fe%20%282%29/#a%3Ab";
