import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServiceContext } from "../context.ts";
import { createListenerAuth, createStaffAuth, type ListenerAuth, type StaffAuth } from "./auth.ts";
import { createDemoAccounts } from "./createDemoAccounts.ts";
import { signedInListener, signedInStaff } from "./signedIn.ts";

let db: TestDatabase;
let listeners: ListenerAuth;
let staff: StaffAuth;
let ctx: ServiceContext;

beforeAll(async () => {
  db = await testDatabase();
  const log = { info: () => {}, warn: () => {} };
  listeners = createListenerAuth(db, { secret: "l".repeat(32), baseUrl: "http://localhost:3000", log });
  staff = createStaffAuth(db, { secret: "s".repeat(32), baseUrl: "http://localhost:3001", log });
  ctx = { db, actor: { kind: "system" }, clock: () => new Date(), random: Math.random, log };
});
afterAll(async () => db.drop());

const password = "segue-demo";

/** Posts to a sign-in as a browser on the app's own page does. */
function post(auth: ListenerAuth | StaffAuth, path: string, body: unknown) {
  const base = auth.options.baseURL;
  const headers = { "content-type": "application/json", origin: base, host: new URL(base).host };
  return auth.handler(new Request(`${base}/api/auth${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
}

function cookiesOf(response: Response): Headers {
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return new Headers({ cookie: cookies.join("; ") });
}

describe("listeners", () => {
  it("sign up with zone and country, and are signed in as a listener of their own", async () => {
    const person = { name: "Ana", email: "Ana@segue.test", password, zone: "Europe/Madrid", country: "ES" };
    const response = await post(listeners, "/sign-up/email", person);
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie().join()).toMatch(/segue-listener\.session_token=.*HttpOnly.*SameSite=Lax/u);
    const actor = await signedInListener(db, listeners, cookiesOf(response));
    const listener = await db.prisma.listener.findUnique({ where: { id: actor?.listenerId ?? 0 } });
    expect(listener).toMatchObject({ displayName: "Ana", zone: "Europe/Madrid", country: "ES", origin: "segue" });
  });

  it("live in UTC when the sign-up names no zone", async () => {
    const response = await post(listeners, "/sign-up/email", { name: "Bo", email: "bo@segue.test", password });
    const actor = await signedInListener(db, listeners, cookiesOf(response));
    const listener = await db.prisma.listener.findUnique({ where: { id: actor?.listenerId ?? 0 } });
    expect(listener).toMatchObject({ zone: "UTC", country: null });
  });

  it.each([
    ["an unknown zone", { zone: "Mars/Olympus" }],
    ["a country that is none", { country: "Spain" }],
    ["an empty name", { name: "  " }],
    ["a name too long", { name: "n".repeat(201) }],
    ["a name with U+0000", { name: "a\u0000b" }],
    ["a short password", { password: "short" }],
    ["an email that is none", { email: "nobody" }],
  ])("cannot sign up with %s, and nothing is left behind", async (_what, flaw) => {
    const before = await db.prisma.listenerAccount.count();
    const person = { name: "Cy", email: "cy@segue.test", password, ...flaw };
    const response = await post(listeners, "/sign-up/email", person);
    expect(response.status).toBe(400);
    expect(await db.prisma.listenerAccount.count()).toBe(before);
  });

  it("have an account and a listener or neither", async () => {
    const person = { name: "Dee", email: "dee@segue.test", password };
    await db.pool.query("alter table listener add constraint no_dee check (display_name <> 'Dee')");
    const response = await post(listeners, "/sign-up/email", person);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await db.prisma.listenerAccount.count({ where: { email: "dee@segue.test" } })).toBe(0);
    await db.pool.query("alter table listener drop constraint no_dee");
    expect((await post(listeners, "/sign-up/email", person)).status).toBe(200);
  });

  it("sign out for good", async () => {
    const signedIn = await post(listeners, "/sign-in/email", { email: "ana@segue.test", password });
    const headers = cookiesOf(signedIn);
    expect(await signedInListener(db, listeners, headers)).not.toBeNull();
    await listeners.api.signOut({ headers });
    expect(await signedInListener(db, listeners, headers)).toBeNull();
  });

  it("cannot change their account past the product", async () => {
    const headers = cookiesOf(await post(listeners, "/sign-in/email", { email: "ana@segue.test", password }));
    headers.set("content-type", "application/json");
    headers.set("origin", "http://localhost:3000");
    const request = { method: "POST", headers, body: JSON.stringify({ name: "Eve" }) };
    const response = await listeners.handler(new Request("http://localhost:3000/api/auth/update-user", request));
    expect(response.status).toBe(404);
  });

  it("are not signed in from another site's page", async () => {
    const signedIn = await post(listeners, "/sign-in/email", { email: "ana@segue.test", password });
    const headers = cookiesOf(signedIn);
    headers.set("origin", "https://elsewhere.test");
    headers.set("content-type", "application/json");
    const request = new Request("http://localhost:3000/api/auth/sign-out", { method: "POST", headers, body: "{}" });
    expect((await listeners.handler(request)).status).toBe(403);
  });
});

describe("staff", () => {
  it("cannot sign up", async () => {
    const response = await post(staff, "/sign-up/email", { name: "Eve", email: "eve@segue.test", password });
    expect(response.status).toBe(400);
    expect(await db.prisma.staffAccount.count()).toBe(0);
  });

  it("are who the demo accounts say, with their roles; listeners are not among them", async () => {
    const input = {
      password,
      listeners: [{ email: "new@segue.test", name: "New", listenerId: null }],
      staff: [{ email: "pm@segue.test", name: "Pia", role: "productManager" as const }],
    };
    expect(await createDemoAccounts({ ctx, input })).toEqual({ created: 2 });
    const response = await post(staff, "/sign-in/email", { email: "pm@segue.test", password });
    expect(response.headers.getSetCookie().join()).toContain("segue-staff.session_token=");
    const actor = await signedInStaff(staff, cookiesOf(response));
    expect(actor).toMatchObject({ kind: "staff", name: "Pia", role: "productManager" });
    expect((await post(staff, "/sign-in/email", { email: "new@segue.test", password })).status).toBe(401);
  });

  it("are nobody in the listener app, nor listeners in the console, whatever the cookie is called", async () => {
    const pm = cookiesOf(await post(staff, "/sign-in/email", { email: "pm@segue.test", password }));
    const ana = cookiesOf(await post(listeners, "/sign-in/email", { email: "ana@segue.test", password }));
    const renamed = (headers: Headers, from: string, to: string) =>
      new Headers({ cookie: (headers.get("cookie") ?? "").replaceAll(from, to) });
    expect(await signedInListener(db, listeners, pm)).toBeNull();
    expect(await signedInListener(db, listeners, renamed(pm, "segue-staff", "segue-listener"))).toBeNull();
    expect(await signedInStaff(staff, ana)).toBeNull();
    expect(await signedInStaff(staff, renamed(ana, "segue-listener", "segue-staff"))).toBeNull();
  });
});

it("stops guessing at one account's password, even from many addresses", async () => {
  const guess = () => post(listeners, "/sign-in/email", { email: "bo@segue.test", password: "wrong-password" });
  const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await guess()).status));
  expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  expect((await post(listeners, "/sign-in/email", { email: "bo@segue.test", password })).status).toBe(429);
});
