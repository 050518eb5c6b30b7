import { type AddressInfo, createServer } from "node:net";

/** The port of the server that the journeys use: kept in the environment, so that Playwright's workers know it too. */
export async function serverPort(): Promise<number> {
  process.env["TEST_PORT"] ??= String(await freePort());
  return Number(process.env["TEST_PORT"]);
}

/** A port that nothing listens on, at the address where it is to be used. */
export function freePort(host = "localhost"): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => resolve((address as AddressInfo).port));
    });
  });
}
