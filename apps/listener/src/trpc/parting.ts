import superjson from "superjson";

/**
 * Calls a mutation from a page that may be gone before the answer comes; what it answers is not heard. The browser keeps at
 * most 64 kB of such calls alive.
 */
export function callInParting(path: string, input: unknown): void {
  const body = JSON.stringify(superjson.serialize(input));
  fetch(`/api/trpc/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    keepalive: true,
  }).catch(() => {});
}
