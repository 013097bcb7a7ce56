import { afterEach, beforeEach, expect, inject, it, vi } from "vitest";
import { readServerVersion } from "@segue/db";
import { startDatabase } from "./server.ts";

vi.mock("@segue/db", { spy: true });

const log = { info: () => {}, warn: () => {} };
const given = (change: (url: URL) => void) => {
  const url = new URL(inject("testServerUrl"));
  change(url);
  vi.stubEnv("DATABASE_URL", url.href);
};

beforeEach(() => given(() => {}));
afterEach(() => vi.unstubAllEnvs());

it("names DATABASE_URL and the version of a server that is too old", async () => {
  vi.mocked(readServerVersion).mockResolvedValueOnce(14);
  await expect(startDatabase(log)).rejects.toThrow(/^DATABASE_URL is PostgreSQL 14: use 15 or newer/);
});

it.each([
  ["password", /^DATABASE_URL cannot be used \(.*password authentication failed.*\): correct it/],
  ["port", /^DATABASE_URL cannot be used \(.*ECONNREFUSED.*\): correct it/],
] as const)("names DATABASE_URL when its %s is wrong", async (part, message) => {
  given((url) => (url[part] = "1"));
  await expect(startDatabase(log)).rejects.toThrow(message);
});
