import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext, ServiceError, StaffRole } from "../context.ts";
import { listIncidents } from "./listIncidents.ts";
import { resolveIncident } from "./resolveIncident.ts";

let db: TestDatabase;
const now = new Date("2026-03-01T12:00:00Z");
const as = (role: StaffRole): ServiceContext => ({
  db,
  actor: { kind: "staff", accountId: "ada", name: "Ada", role },
  clock: () => now,
  random: () => 0.5,
  log: { info() {}, warn() {} },
});
const refusal = (work: Promise<unknown>) =>
  work.then(() => "done").catch((error: ServiceError) => `${error.code}: ${error.message}`);

beforeAll(async () => {
  db = await testDatabase();
  await db.prisma.staffAccount.create({ data: { id: "ada", name: "Ada", email: "ada@segue.test" } });
});
afterAll(() => db.drop());

test("incidents are listed for all of the staff and closed by those who may, once", async () => {
  await db.prisma.incident.create({
    data: {
      kind: "artefact.lost",
      dedupeKey: "k",
      severity: "warning",
      title: "Lost",
      detail: { model: "als-tracks", live: 3, serving: 2, problem: "cut short" },
      openedAt: now,
    },
  });
  const [incident] = await listIncidents({ ctx: as("viewer") });
  expect(incident).toMatchObject({
    title: "Lost",
    severity: "warning",
    artefact: { model: "als-tracks", live: 3, serving: 2, problem: "cut short" },
    resolvedAt: null,
  });
  const input = { id: incident?.id ?? 0, resolution: "copied it back" };
  expect(await resolveIncident({ ctx: as("mlEngineer"), input })).toEqual({ id: incident?.id });
  expect(await refusal(resolveIncident({ ctx: as("mlEngineer"), input }))).toMatch(
    /^conflict: no incident \d+ is open/u,
  );
  expect(await listIncidents({ ctx: as("viewer") })).toMatchObject([
    { id: incident?.id, resolvedAt: now, resolvedBy: "Ada", resolution: "copied it back" },
  ]);
});

test("an incident that is about something else has no artefact; those who may not close one are refused", async () => {
  const facts = {
    kind: "log.stuck",
    dedupeKey: "log",
    severity: "critical",
    title: "Stuck",
    detail: { since: 4 },
  } as const;
  const { id } = await db.prisma.incident.create({ data: { ...facts, openedAt: now } });
  const [first] = await listIncidents({ ctx: as("auditor") });
  expect(first).toMatchObject({ id, artefact: null });
  const input = { id, resolution: "started it again" };
  for (const role of ["viewer", "approver", "auditor", "productManager"] as const) {
    expect(await refusal(resolveIncident({ ctx: as(role), input }))).toMatch(/^forbidden/u);
  }
  await expect(resolveIncident({ ctx: as("admin"), input: { id, resolution: " ? " } })).rejects.toThrow(/3 to 500/u);
});
