import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** Why nobody can listen on the port, a system's code such as EADDRINUSE; undefined when somebody can. */
function obstacleOf(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", ({ code }: NodeJS.ErrnoException) => resolve(code ?? "unknown"));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(undefined)));
  });
}

/** @throws Error when both apps would listen on one port */
export function expectTwoPorts(ports: { SEGUE_LISTENER_PORT: number; SEGUE_ADMIN_PORT: number }): void {
  if (ports.SEGUE_LISTENER_PORT !== ports.SEGUE_ADMIN_PORT) return;
  throw new Error(`SEGUE_LISTENER_PORT and SEGUE_ADMIN_PORT are both ${ports.SEGUE_ADMIN_PORT}: choose two ports`);
}

/**
 * Servers of a killed Segue notice its end within moments and go; anybody else's stay.
 * @param variable that names the port, for the error
 * @throws Error when the port is still taken after `patienceMs`, or not allowed to this user
 */
export async function expectFreePort(port: number, variable: string, patienceMs = 3000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const obstacle = await obstacleOf(port);
    if (obstacle === undefined) return;
    if (obstacle === "EACCES")
      throw new Error(`port ${port} is not allowed to you: choose one above 1023 with ${variable}`);
    if (Date.now() > deadline)
      throw new Error(`port ${port} is busy: stop what uses it, or choose another with ${variable}`);
    await wait(100);
  }
}
