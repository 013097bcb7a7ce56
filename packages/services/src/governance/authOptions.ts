import { APIError, createAuthMiddleware } from "better-auth/api";
import type { Log } from "../context.ts";
import { signInLimit } from "./signInLimit.ts";
import { personName } from "./signUpFields.ts";

/** What each of the two sign-ins is given. */
export interface AuthSettings {
  /** signs the session cookies; at least 32 characters, another one for each app */
  secret: string;
  /** where the app is reached, such as http://localhost:3000 */
  baseUrl: string;
  log: Log;
}

const signInPath = "/sign-in/email";
const signUpPath = "/sign-up/email";

/** What the listeners' and the staff's sign-in have in common; they share no table, cookie, secret or counter. */
export function sharedAuthOptions({ secret, baseUrl, log }: AuthSettings, cookiePrefix: string) {
  const limit = signInLimit({ maxAttempts: 10, windowMs: 600_000 });
  return {
    secret,
    baseURL: baseUrl,
    // The page's own address is trusted whatever name the browser knows the machine by.
    trustedOrigins: (request?: Request) => ownOrigins(request),
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128 },
    session: { expiresIn: 2_592_000, updateAge: 86_400 },
    rateLimit: {
      enabled: true,
      window: 10,
      max: 200,
      customRules: { [signInPath]: { window: 60, max: 60 }, [signUpPath]: { window: 60, max: 20 } },
    },
    // Both checks are the default, except that better-auth leaves them out while testing.
    advanced: { cookiePrefix, disableOriginCheck: false, disableCSRFCheck: false },
    logger: { level: "error" as const, log: (_level: string, message: string) => log.warn("auth.failed", { message }) },
    onAPIError: { onError: (error: unknown) => logUnexpected(error, log) },
    telemetry: { enabled: false },
    disabledPaths: ["/update-user", "/change-email", "/delete-user"],
    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        if (path === signUpPath) refuseBadName(body);
        if (path === signInPath) refuseTooMany(limit.attempt(emailOf(body), Date.now()));
      }),
      after: createAuthMiddleware(async ({ path, body, context }) => {
        if (path === signInPath && context.newSession) limit.succeeded(emailOf(body));
      }),
    },
  };
}

/** Refusals are answers, not faults; everything else is worth a line. */
function logUnexpected(error: unknown, log: Log): void {
  if (error instanceof APIError && error.statusCode < 500) return;
  log.warn("auth.failed", { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

function ownOrigins(request?: Request): string[] {
  const host = request?.headers.get("host");
  return host ? [`http://${host}`, `https://${host}`] : [];
}

function emailOf(body: unknown): string {
  return typeof body === "object" && body !== null && "email" in body ? String(body.email) : "";
}

function refuseBadName(body: unknown): void {
  const result = personName.safeParse(
    typeof body === "object" && body !== null && "name" in body ? body.name : undefined,
  );
  if (!result.success) throw new APIError("BAD_REQUEST", { message: `name: ${result.error.issues[0]?.message}` });
}

function refuseTooMany(waitSeconds: number): void {
  if (waitSeconds === 0) return;
  throw new APIError("TOO_MANY_REQUESTS", {
    message: `Too many attempts for this account. Try again in ${Math.ceil(waitSeconds / 60)} minutes.`,
  });
}
