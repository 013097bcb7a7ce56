import { pageListenerHeader } from "@segue/api/listener/page";
import superjson from "superjson";

interface PartingCall {
  path: string;
  input: unknown;
  /** whom the page was made for */
  listenerId: number;
}

/**
 * Calls a mutation from a page that may be gone before the answer comes; what it answers is not heard. The browser keeps at
 * most 64 kB of such calls alive.
 */
export function callInParting({ path, input, listenerId }: PartingCall): void {
  const body = JSON.stringify(superjson.serialize(input));
  fetch(`/api/trpc/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", [pageListenerHeader]: String(listenerId) },
    body,
    keepalive: true,
  }).catch(() => {});
}
