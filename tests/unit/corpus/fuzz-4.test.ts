import { fuzzShare } from "./fuzz.ts";

fuzzShare(3);
