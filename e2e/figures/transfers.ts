import type { Page } from "@playwright/test";

export interface Transfers {
  requests: number;
  /** bytes over the wire, headers included */
  bytes: number;
  /** every script's address and its bytes as they came, compressed, without headers */
  scripts: Map<string, number>;
}

/** Counts what a window loads from now on; what its service worker fetches for itself is not part of it. */
export async function countTransfers(page: Page): Promise<Transfers> {
  const counted: Transfers = { requests: 0, bytes: 0, scripts: new Map() };
  const coming = new Map<string, { url: string; headBytes: number }>();
  const wire = await page.context().newCDPSession(page);
  wire.on("Network.requestWillBeSent", () => (counted.requests += 1));
  wire.on("Network.responseReceived", ({ requestId, response }) => {
    if (!/javascript/.test(response.mimeType)) return;
    coming.set(requestId, { url: response.url, headBytes: response.encodedDataLength });
  });
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    const script = coming.get(requestId);
    if (script) counted.scripts.set(script.url, Math.max(0, encodedDataLength - script.headBytes));
  });
  await wire.send("Network.enable");
  return counted;
}

export interface ScriptBytes {
  /** all of them */
  scriptBytes: number;
  /** of the scripts that the document itself names; the others were fetched ahead when there was time */
  documentScriptBytes: number;
}

/** @param html the document as it came */
export function scriptBytesOf({ scripts }: Transfers, html: string): ScriptBytes {
  const parts = Array.from(scripts, ([url, bytes]) => ({ bytes, named: html.includes(new URL(url).pathname) }));
  const sum = (all: typeof parts) => all.reduce((bytes, part) => bytes + part.bytes, 0);
  return { scriptBytes: sum(parts), documentScriptBytes: sum(parts.filter(({ named }) => named)) };
}
