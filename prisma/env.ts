/** The server that Prisma's commands work on; only those that reach a server complain when it is missing. */
export function databaseUrl(): string {
  return process.env["DATABASE_URL"] ?? "";
}
