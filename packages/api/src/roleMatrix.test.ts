import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { staffRoles, type StaffRole } from "@segue/services/context";
import type { AnyRouter } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAdminHandler } from "./admin/handler.ts";
import { permissionsOf } from "./admin/permissions.ts";
import { adminRouter } from "./admin/router.ts";
import { createListenerHandler } from "./listener/handler.ts";
import { listenerRouter } from "./listener/router.ts";
import { answerOf, callRequest } from "./testing/call.ts";
import { adminUrl, listenerCookies, listenerUrl, staffCookies, testHouses, type TestHouses } from "./testing/houses.ts";

let db: TestDatabase;
let houses: TestHouses;
let handlers: Record<"listener" | "admin", (request: Request) => Promise<Response>>;
let miras: string;
const staffs = new Map<StaffRole, string>();

beforeAll(async () => {
  db = await testDatabase();
  houses = await testHouses(db);
  handlers = { listener: createListenerHandler(houses.listener), admin: createAdminHandler(houses.staff) };
  miras = await listenerCookies(houses);
  for (const role of staffRoles) staffs.set(role, await staffCookies(houses, role));
});
afterAll(async () => db.drop());

type Procedure = { path: string; type: "query" | "mutation" };

/** Every procedure of a root, read from the router itself, so that a new one is called here without being listed. */
function proceduresOf(router: AnyRouter): Procedure[] {
  const procedures = router["_def"].procedures as Record<string, { ["_def"]: { type: Procedure["type"] } }>;
  return Object.entries(procedures).map(([path, procedure]) => ({ path, type: procedure["_def"].type }));
}

async function call(root: "listener" | "admin", procedure: Procedure, cookie?: string) {
  const baseUrl = root === "listener" ? listenerUrl : adminUrl;
  const request = callRequest(baseUrl, { ...procedure, headers: cookie ? { cookie } : {} });
  const { status, error } = await answerOf(await handlers[root](request));
  return { status, code: error?.data.code };
}

const inListenerRoot = proceduresOf(listenerRouter);
const inAdminRoot = proceduresOf(adminRouter);
const lensReaders: StaffRole[] = ["productManager", "mlEngineer", "auditor", "admin"];
/** The procedures that not all of the staff may call; what is not here is for every role. */
const restricted: Record<string, StaffRole[]> = {
  "policy.createDraft": ["productManager", "admin"],
  "policy.editDraft": ["productManager", "admin"],
  "policy.rebaseDraft": ["productManager", "admin"],
  "policy.submitDraft": ["productManager", "admin"],
  "policy.discardDraft": ["productManager", "admin"],
  "policy.sendBackDraft": ["approver", "admin"],
  "policy.approveDraft": ["approver", "admin"],
  "policy.launchDraft": ["productManager", "admin"],
  "policy.rampVersion": ["productManager", "admin"],
  "policy.pauseVersion": ["productManager", "admin"],
  "policy.resumeVersion": ["productManager", "admin"],
  "policy.revertVersion": ["productManager", "approver", "admin"],
  "models.promote": ["mlEngineer", "admin"],
  "models.rollBack": ["mlEngineer", "admin"],
  "incidents.resolve": ["mlEngineer", "admin"],
  "audit.verify": ["auditor", "admin"],
  "people.list": ["auditor", "admin"],
  "people.create": ["admin"],
  "people.changeRole": ["admin"],
  "people.setSignIn": ["admin"],
  "lens.find": lensReaders,
  "lens.access": lensReaders,
  "lens.slateAccess": lensReaders,
  "lens.open": lensReaders,
  "lens.read": lensReaders,
  "lens.trace": lensReaders,
  "simulations.ask": ["productManager", "mlEngineer", "admin"],
  "simulations.cancel": ["productManager", "mlEngineer", "admin"],
  "experiments.create": ["productManager", "mlEngineer", "admin"],
  "experiments.start": ["productManager", "mlEngineer", "admin"],
  "experiments.stop": ["productManager", "mlEngineer", "admin"],
  "experiments.discard": ["productManager", "mlEngineer", "admin"],
  "experiments.decide": ["approver", "admin"],
};

it("sees procedures in both roots, under names that say which", () => {
  expect(inListenerRoot.length).toBeGreaterThanOrEqual(4);
  expect(inAdminRoot.length).toBeGreaterThanOrEqual(4);
  const shared = inListenerRoot.filter(({ path }) => inAdminRoot.some((other) => other.path === path));
  expect(shared).toEqual([]);
  for (const path of Object.keys(restricted)) expect(inAdminRoot.map((procedure) => procedure.path)).toContain(path);
});

it("tells people what each role may do as the matrix says", () => {
  const told = permissionsOf(adminRouter).map(({ path, kind, roles }) => ({ path, kind, roles: [...roles] }));
  expect(told).toEqual(
    inAdminRoot.map(({ path, type }) => ({
      path,
      kind: type === "mutation" ? "change" : "read",
      roles: restricted[path] ?? [...staffRoles],
    })),
  );
});

describe.each(inListenerRoot)("listener root: $path", (procedure) => {
  it("is closed without a session, to staff of any role, and to their cookies under the listener's name", async () => {
    expect(await call("listener", procedure)).toEqual({ status: 401, code: "UNAUTHORIZED" });
    for (const cookie of staffs.values()) {
      const renamed = cookie.replaceAll("segue-staff", "segue-listener");
      expect(await call("listener", procedure, cookie)).toEqual({ status: 401, code: "UNAUTHORIZED" });
      expect(await call("listener", procedure, renamed)).toEqual({ status: 401, code: "UNAUTHORIZED" });
    }
  });

  it("is open to a listener", async () => {
    const { status } = await call("listener", procedure, miras);
    expect([401, 403]).not.toContain(status);
    expect(status).toBeLessThan(500);
  });

  it("is not there in the console", async () => {
    expect(await call("admin", procedure, staffs.get("admin"))).toEqual({ status: 404, code: "NOT_FOUND" });
  });
});

describe.each(inAdminRoot)("admin root: $path", (procedure) => {
  it("is closed without a session, to a listener, and to her cookie under the staff's name", async () => {
    const renamed = miras.replaceAll("segue-listener", "segue-staff");
    for (const cookie of [undefined, miras, renamed]) {
      expect(await call("admin", procedure, cookie)).toEqual({ status: 401, code: "UNAUTHORIZED" });
    }
  });

  it.each(staffRoles)("answers the role %s as the matrix says", async (role) => {
    const may = restricted[procedure.path]?.includes(role) ?? true;
    const { status } = await call("admin", procedure, staffs.get(role));
    expect(status === 403).toBe(!may);
    expect(status).not.toBe(401);
    expect(status).toBeLessThan(500);
  });

  it("is not there in the listener app, whoever asks", async () => {
    for (const cookie of [undefined, miras, staffs.get("admin")]) {
      expect(await call("listener", procedure, cookie)).toEqual({ status: 404, code: "NOT_FOUND" });
    }
  });
});
