import type { Page } from "@playwright/test";

export interface Transfers {
  requests: number;
  /** bytes of script over the wire, compressed as they came, headers included */
  scriptBytes: number;
  bytes: number;
}

/** Counts what a window loads from now on. */
export async function countTransfers(page: Page): Promise<Transfers> {
  const counted: Transfers = { requests: 0, scriptBytes: 0, bytes: 0 };
  const scripts = new Set<string>();
  const wire = await page.context().newCDPSession(page);
  wire.on("Network.requestWillBeSent", () => (counted.requests += 1));
  wire.on("Network.responseReceived", ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId);
  });
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    if (scripts.has(requestId)) counted.scriptBytes += encodedDataLength;
  });
  await wire.send("Network.enable");
  return counted;
}
