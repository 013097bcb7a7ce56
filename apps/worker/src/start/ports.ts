import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/**
 * Servers of a killed Segue notice its end within moments and go; anybody else's stay.
 * @param variable that names the port, for the error
 * @throws Error when the port is still taken after `patienceMs`
 */
export async function expectFreePort(port: number, variable: string, patienceMs = 3000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isFree(port))) {
    if (Date.now() > deadline)
      throw new Error(`port ${port} is busy: stop what uses it, or choose another with ${variable}`);
    await wait(100);
  }
}
