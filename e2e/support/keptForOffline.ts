import type { Page } from "@playwright/test";

/** Waits until the device keeps what the app needs to answer without a connection. */
export async function keptForOffline(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await caches.match("/offline")) && (await caches.match("/kept")));
}
