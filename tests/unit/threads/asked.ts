import { getCompileCacheDir } from "node:module";
import { answerAsked } from "../../../src/threads/asked-thread.ts";

/** Says where it keeps compiled code. */
answerAsked<string, string | undefined>(() => getCompileCacheDir());
