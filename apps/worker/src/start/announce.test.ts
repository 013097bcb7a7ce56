import { afterEach, expect, test, vi } from "vitest";
import { announce } from "./announce.ts";
import { demoPassword, demoStaff } from "./demoStaff.ts";

afterEach(() => vi.restoreAllMocks());

test("a start names everybody of the staff who can sign in, and the password", () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  announce({ listener: "http://localhost:3000", admin: "http://localhost:3001" }, 12);
  const said = log.mock.calls.flat().join("\n");
  for (const { email } of demoStaff) expect(said).toContain(email);
  expect(said).toContain(`Every password is ${demoPassword}.`);
});
