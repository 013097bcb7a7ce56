import { shellPath, type ShellParts } from "./keptShell.ts";

/** What a gateway says for a server that is not there. */
const unreachable = new Set([502, 503, 504]);

export type Answering = "page" | "file" | null;

/** Who answers a request: pages and the app's own files may come from the device; all else, every call above all, is the network's. */
export function answeringOf(request: Pick<Request, "method" | "mode" | "url">, origin: string): Answering {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== origin) return null;
  if (request.mode === "navigate") return url.pathname.startsWith("/api/") ? null : "page";
  return url.pathname.startsWith("/_next/static/") ? "file" : null;
}

/** A page from the network; where that does not answer, the kept shell in its place. */
export async function answerPage(
  ask: () => Promise<Response>,
  { caches }: Pick<ShellParts, "caches">,
): Promise<Response> {
  const answer = await ask().catch(() => null);
  if (answer && !unreachable.has(answer.status)) return answer;
  return (await caches.match(shellPath)) ?? answer ?? Response.error();
}

/** A file whose name changes with what is in it: a kept one is as good as a fetched one. */
export async function answerFile(request: Request, { caches, fetch }: FileParts): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

interface FileParts extends Pick<ShellParts, "caches"> {
  fetch: (request: Request) => Promise<Response>;
}
