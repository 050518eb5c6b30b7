import type { Printer } from "./printer.ts";

/** A printer that is there once something is to be printed: who shows a page first has not waited for its code. */
export class PrinterWhenAsked {
  readonly #make: () => Promise<Printer>;
  #made: Promise<Printer> | undefined;

  constructor(make: () => Promise<Printer>) {
    this.#make = make;
  }

  get(): Promise<Printer> {
    return (this.#made ??= this.#make());
  }

  /** Has it begin before it is asked. */
  async begin(): Promise<void> {
    await (await this.get()).begin();
  }

  /** Ends its thread, where there is one. */
  async close(): Promise<void> {
    await (await this.#made)?.close();
  }
}
