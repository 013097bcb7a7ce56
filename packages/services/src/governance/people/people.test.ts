import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { verifyPassword } from "better-auth/crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ServiceContext, ServiceError, StaffRole } from "../../context.ts";
import { createStaffAuth, type StaffAuth } from "../auth.ts";
import { signedInStaff } from "../signedIn.ts";
import { changeRole } from "./changeRole.ts";
import { createPerson } from "./createPerson.ts";
import { listPeople } from "./listPeople.ts";
import { setSignIn } from "./setSignIn.ts";

let db: TestDatabase;
let auth: StaffAuth;
const now = new Date("2026-03-01T12:00:00Z");
const log = { info() {}, warn() {} };
const base = "http://localhost:3001";
const reason = "She joined the team";

const as = (accountId: string, role: StaffRole = "admin"): ServiceContext => {
  return { db, actor: { kind: "staff", accountId, name: accountId, role }, clock: () => now, random: () => 0.5, log };
};
const refusal = (work: Promise<unknown>) =>
  work.then(() => "done").catch((error: ServiceError) => `${error.code}: ${error.message}`);
const entries = () => db.prisma.auditEntry.findMany({ orderBy: { id: "asc" } });

beforeEach(async () => {
  db = await testDatabase();
  auth = createStaffAuth(db, { secret: "s".repeat(32), baseUrl: base, log });
  const admins = ["ada", "bo"].map((id) => ({ id, name: id, email: `${id}@segue.test`, role: "admin" as const }));
  await db.prisma.staffAccount.createMany({ data: admins });
});
afterEach(() => db.drop());

async function signIn(email: string, password: string): Promise<Response> {
  const headers = { "content-type": "application/json", origin: base, host: new URL(base).host };
  const body = JSON.stringify({ email, password });
  return auth.handler(new Request(`${base}/api/auth/sign-in/email`, { method: "POST", headers, body }));
}

const cookies = (response: Response) =>
  new Headers({
    cookie: response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; "),
  });

async function joins(role: StaffRole = "viewer") {
  const made = await createPerson({ ctx: as("ada"), input: { name: "Vera", email: "Vera@Segue.test", role, reason } });
  return { ...made, email: "vera@segue.test" };
}

test("an admin makes an account; she signs in with the password that was told once, and it stands on the record", async () => {
  const { accountId, email, password } = await joins();
  const response = await signIn(email, password);
  expect(await signedInStaff(auth, cookies(response))).toMatchObject({ accountId, name: "Vera", role: "viewer" });
  const [credential] = await db.prisma.staffCredential.findMany({ where: { userId: accountId } });
  expect(await verifyPassword({ hash: credential?.password ?? "", password })).toBe(true);
  expect(await entries()).toMatchObject([
    { actorId: "ada", action: "person.created", reason, after: { name: "Vera", email, role: "viewer" } },
  ]);
  expect(JSON.stringify((await entries()).map(({ after }) => after))).not.toContain(password);
  expect(await refusal(joins())).toBe("conflict: vera@segue.test has an account already: change its role");
});

test("a role changes from her next request on; who saw another role is told which it is now", async () => {
  const { accountId, email, password } = await joins();
  const session = cookies(await signIn(email, password));
  const input = { accountId, role: "approver", expectedRole: "viewer", reason } as const;
  expect(await changeRole({ ctx: as("ada"), input })).toEqual({ accountId, name: "Vera" });
  expect(await signedInStaff(auth, session)).toMatchObject({ role: "approver" });
  expect(await refusal(changeRole({ ctx: as("bo"), input }))).toMatch(/^conflict: .* it is approver now$/u);
  expect((await entries()).at(-1)).toMatchObject({
    action: "person.role-changed",
    object: "account of Vera",
    reason,
    before: { role: "viewer" },
    after: { role: "approver" },
  });
});

test("a disabled account loses its sessions at once and gets no other, and keeps its name on what it did", async () => {
  const { accountId, email, password } = await joins();
  const session = cookies(await signIn(email, password));
  await setSignIn({ ctx: as("ada"), input: { accountId, maySignIn: false, reason } });
  expect(await signedInStaff(auth, session)).toBeNull();
  const refused = await signIn(email, password);
  expect([refused.status, await refused.json()]).toMatchObject([403, { message: /disabled/u }]);
  expect((await signIn(email, "not the password")).status).toBe(401);
  expect(await refusal(setSignIn({ ctx: as("bo"), input: { accountId, maySignIn: false, reason } }))).toMatch(
    /^conflict/u,
  );
  const row = { id: "s", token: "t", userId: accountId, expiresAt: new Date(now.getTime() + 1000) };
  await expect(db.prisma.staffSession.create({ data: row })).rejects.toThrow(/disabled/u);
  await setSignIn({ ctx: as("ada"), input: { accountId, maySignIn: true, reason } });
  expect((await signIn(email, password)).status).toBe(200);
});

test("nobody changes her own account", async () => {
  const own = { accountId: "ada", reason };
  const mine = [
    changeRole({ ctx: as("ada"), input: { ...own, role: "viewer", expectedRole: "admin" } }),
    setSignIn({ ctx: as("ada"), input: { ...own, maySignIn: false } }),
  ];
  for (const attempt of mine) expect(await refusal(attempt)).toMatch(/^forbidden: this is your own account/u);
  expect(await entries()).toEqual([]);
});

test("two admins who take each other's role at the same moment leave one", async () => {
  const to = { role: "viewer", expectedRole: "admin", reason } as const;
  const said = await Promise.all([
    refusal(changeRole({ ctx: as("ada"), input: { ...to, accountId: "bo" } })),
    refusal(setSignIn({ ctx: as("bo"), input: { accountId: "ada", maySignIn: false, reason } })),
  ]);
  expect(said.toSorted()).toEqual([
    "conflict: this is the last admin who may sign in: make somebody else an admin first",
    "done",
  ]);
  expect(await db.prisma.staffAccount.count({ where: { role: "admin", disabledAt: null } })).toBe(1);
  expect(await entries()).toHaveLength(1);
});

test("an act without a reason, on an account that is not there, or by another role is refused", async () => {
  const input = { accountId: "nobody", maySignIn: false, reason };
  expect(await refusal(setSignIn({ ctx: as("ada"), input }))).toMatch(/^notFound/u);
  await expect(setSignIn({ ctx: as("ada"), input: { ...input, reason: " x " } })).rejects.toThrow(
    /reason must say why/u,
  );
  for (const role of ["viewer", "productManager", "mlEngineer", "approver", "auditor"] as const) {
    expect(await refusal(setSignIn({ ctx: as("vera", role), input }))).toMatch(/^forbidden/u);
    expect(
      await refusal(createPerson({ ctx: as("vera", role), input: { name: "V", email: "v@segue.test", role, reason } })),
    ).toMatch(/^forbidden/u);
  }
});

test("auditors and admins see who has an account, those who may sign in first", async () => {
  const { accountId } = await joins();
  await setSignIn({ ctx: as("bo"), input: { accountId: "ada", maySignIn: false, reason } });
  const { people, own } = await listPeople({ ctx: as("bo", "auditor") });
  expect(own).toBe("bo");
  expect(people.map(({ id, disabledAt }) => [id, disabledAt])).toEqual([
    ["bo", null],
    [accountId, null],
    ["ada", now],
  ]);
  expect(await refusal(listPeople({ ctx: as("bo", "viewer") }))).toMatch(/^forbidden/u);
});
