export const dynamic = "force-dynamic";

/** Whether this app answers; it asks nothing of the database. */
export function GET(): Response {
  return Response.json({ status: "ok" });
}
