import { afterEach, expect, it, vi } from "vitest";
import { listenerEnvironment, staffEnvironment } from "./env.ts";

afterEach(() => vi.unstubAllEnvs());

const good = { DATABASE_URL: "postgresql://segue@localhost:5432/segue", SEGUE_LISTENER_AUTH_SECRET: "x".repeat(32) };

function listenerEnvironmentWith(over: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries({ LISTENER_URL: undefined, ...good, ...over })) vi.stubEnv(name, value);
  return listenerEnvironment();
}

it("reads what is set and knows where the app is when nobody says", () => {
  expect(listenerEnvironmentWith({})).toEqual({
    databaseUrl: good.DATABASE_URL,
    baseUrl: "http://localhost:3000",
    authSecret: "x".repeat(32),
  });
});

it.each([
  ["DATABASE_URL", undefined],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["LISTENER_URL", "localhost:3000"],
  ["SEGUE_LISTENER_AUTH_SECRET", undefined],
  ["SEGUE_LISTENER_AUTH_SECRET", "short"],
])("names %s when it is %s", (name, value) => {
  expect(() => listenerEnvironmentWith({ [name]: value })).toThrow(new RegExp(`^${name} must`, "u"));
});

it("asks the console for its own secret", () => {
  vi.stubEnv("DATABASE_URL", good.DATABASE_URL);
  vi.stubEnv("SEGUE_STAFF_AUTH_SECRET", undefined);
  expect(() => staffEnvironment()).toThrow(/^SEGUE_STAFF_AUTH_SECRET must/u);
});
