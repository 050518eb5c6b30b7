import { getCompileCacheDir } from "node:module";
import { answerAsked } from "../../../src/threads/asked-thread.ts";

/** Says where it keeps compiled code; of anything else that it is asked it is never done. */
answerAsked<string, string | undefined>((question) =>
  question === "where" ? getCompileCacheDir() : new Promise(() => {}),
);
