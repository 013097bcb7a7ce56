import { expect, type Page } from "@playwright/test";

/** What the device keeps of its listener, as it is written there; null when it keeps nobody. */
export function keptOf(page: Page): Promise<string | null> {
  return page.evaluate(async () => (await caches.match("/kept"))?.text() ?? null);
}

/** Waits until the device keeps what the app needs to answer without a connection, her Home among it. */
export async function keptForOffline(page: Page): Promise<void> {
  const hasShell = () => page.evaluate(async () => (await caches.match("/offline")) !== undefined);
  await expect.poll(hasShell, { message: "the app is kept on the device" }).toBe(true);
  await expect.poll(() => keptOf(page), { message: "her Home is kept on the device" }).toContain('"home":{');
}
