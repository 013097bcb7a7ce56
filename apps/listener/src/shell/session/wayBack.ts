/** Carries the address of a page to what is rendered on the server, see `proxy.ts`. */
export const pageHeader = "x-segue-page";

/** A path of this app, as an address or a header names it; Home for everything else, such as another site's address. */
export function ownPath(asked: string | string[] | null | undefined): string {
  if (typeof asked !== "string" || !asked.startsWith("/")) return "/";
  const here = "http://segue.invalid";
  if (!URL.canParse(asked, here)) return "/";
  const { origin, pathname, search, hash } = new URL(asked, here);
  if (origin !== here || pathname.startsWith("//")) return "/";
  return /^\/(?:sign-in|sign-up|api)(?:\/|$)/u.test(pathname) ? "/" : pathname + search + hash;
}

interface WayBack {
  /** the page that was asked for */
  back: string | null;
  /** there was a session, and it is over */
  hasEnded: boolean;
}

/** The address of the sign-in page that leads back afterwards. */
export function signInPath({ back, hasEnded }: WayBack): string {
  const path = ownPath(back);
  const query = new URLSearchParams({ ...(path !== "/" && { back: path }), ...(hasEnded && { ended: "" }) });
  return query.size === 0 ? "/sign-in" : `/sign-in?${query.toString()}`;
}
