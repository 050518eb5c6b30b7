import { run as build } from "./build.ts";
import { type Effects, OK } from "./effects.ts";
import { run as preview } from "./preview.ts";

/** `start`: builds the site and serves it. */
export async function run(args: string[], effects: Effects): Promise<number> {
  const built = await build([], effects);
  return built === OK ? preview(args, effects) : built;
}
