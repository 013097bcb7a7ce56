import { z } from "zod";

/** What the server side of an app needs to know. */
export interface AppEnvironment {
  databaseUrl: string;
  /** where people reach the app, without a path */
  baseUrl: string;
  authSecret: string;
}

function read<T>(name: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(process.env[name]);
  if (result.success) return result.data;
  throw new Error(`${name} ${result.error.issues[0]?.message ?? "is invalid"}`);
}

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/u,
  error: "must name a PostgreSQL server: postgresql://user:password@host:port/database",
});
const webUrl = z.url({ protocol: /^https?$/u, error: "must be a web address such as http://localhost:3000" });
const secret = z
  .string({ error: "must be set to a random secret of at least 32 characters" })
  .min(32, { error: "must have at least 32 characters" });

/**
 * The listener app's environment.
 * @throws Error that names the variable that is missing or wrong
 */
export function listenerEnvironment(): AppEnvironment {
  return {
    databaseUrl: read("DATABASE_URL", databaseUrl),
    baseUrl: read("LISTENER_URL", webUrl.default("http://localhost:3000")),
    authSecret: read("SEGUE_LISTENER_AUTH_SECRET", secret),
  };
}

/**
 * The console's environment.
 * @throws Error that names the variable that is missing or wrong
 */
export function staffEnvironment(): AppEnvironment {
  return {
    databaseUrl: read("DATABASE_URL", databaseUrl),
    baseUrl: read("ADMIN_URL", webUrl.default("http://localhost:3001")),
    authSecret: read("SEGUE_STAFF_AUTH_SECRET", secret),
  };
}
