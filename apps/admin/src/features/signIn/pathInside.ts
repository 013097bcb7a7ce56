/** The page to go on to after signing in: a path inside the console, never another site's address. */
export function pathInside(next: unknown): string {
  return typeof next === "string" && /^\/(?![/\\])/u.test(next) ? next : "/";
}
