import { ServiceError } from "@segue/services/context";

/**
 * Keeps other sites' pages from acting with a visitor's cookies. A page states its origin with every POST; programs state
 * none and carry no visitor's cookies.
 *
 * @throws ServiceError forbidden when the request changes something and comes from another origin than the app's own: the
 * host it was sent to, or `baseUrl`
 */
export function refuseForeignOrigin(request: Request, baseUrl: string): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = request.headers.get("origin");
  const isForeign =
    origin === null
      ? request.headers.get("sec-fetch-site") === "cross-site"
      : origin !== new URL(baseUrl).origin && !isHost(origin, request.headers.get("host"));
  if (isForeign) throw new ServiceError("forbidden", `Requests from ${origin ?? "another site"} are refused.`);
}

/** Whether an origin is on this host; the origin "null" of a sandboxed page is on none. */
function isHost(origin: string, host: string | null): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
