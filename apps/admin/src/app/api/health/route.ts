export const dynamic = "force-dynamic";

/** Answers as soon as the app can serve at all; the database is not asked. */
export function GET(): Response {
  return Response.json({ status: "ok" });
}
