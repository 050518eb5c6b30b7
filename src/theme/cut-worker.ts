import subset from "subset-font";
import { answerAsked } from "../threads/asked-thread.ts";
import type { CutFace } from "./with-cutter.ts";

answerAsked(([bytes, letters, options]: Parameters<CutFace>) => subset(Buffer.from(bytes), letters, options));
