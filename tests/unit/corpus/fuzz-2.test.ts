import { fuzzShare } from "./fuzz.ts";

fuzzShare(1);
