import type { Option, Request } from "./arguments.ts";
import type { Effects } from "./effects.ts";

export const DEFAULT_PORT = 4321;

export const PORT: Option = {
  value: "number",
  does: `serves at http://localhost:<number>/ (else what PORT says, or ${DEFAULT_PORT})`,
  faultOf: (value) => (isPort(value) ? undefined : tell("--port", value)),
};

/** The port from `--port`, or `PORT`, or 4321; or what is wrong with `PORT`, as a sentence. */
export function readPort({ values }: Request, { env }: Effects): number | string {
  const written = values["port"] ?? (env["PORT"] || String(DEFAULT_PORT));
  return isPort(written) ? Number(written) : tell("PORT", written);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536;
}

function tell(name: string, written: string): string {
  return `${name} is “${written}”, which is no port. Write a whole number from 1 to 65535, such as ${DEFAULT_PORT}.`;
}
