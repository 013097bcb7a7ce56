import { storageStateOf } from "../support/signIn.ts";
import { expect, test } from "../support/test.ts";

const revert = { json: { version: 1, reason: "taking over the dial" } };

test("a listener's session reaches no admin procedure, in either app", async ({ admin, listener, playwright }) => {
  const storageState = await storageStateOf("listener", "mira");
  for (const baseURL of [admin.baseUrl, listener.baseUrl]) {
    const request = await playwright.request.newContext({
      baseURL,
      storageState,
      extraHTTPHeaders: { Origin: baseURL },
    });
    const overview = await request.get("/api/trpc/overview.get");
    const policy = await request.post("/api/trpc/policy.revertVersion", { data: revert });
    expect([401, 403, 404]).toContain(overview.status());
    expect([401, 403, 404]).toContain(policy.status());
    await request.dispose();
  }
});

test("a staff session is nobody in the listener app", async ({ listener, playwright }) => {
  const storageState = await storageStateOf("admin", "admin");
  const request = await playwright.request.newContext({ baseURL: listener.baseUrl, storageState });
  expect((await request.get("/api/trpc/home.get")).status()).toBe(401);
  await request.dispose();
});

test("an event for somebody else's listener id is refused, the rest of the batch is kept", async ({
  listener,
  playwright,
}) => {
  const storageState = await storageStateOf("listener", "aiko");
  const baseURL = listener.baseUrl;
  const request = await playwright.request.newContext({ baseURL, storageState, extraHTTPHeaders: { Origin: baseURL } });
  const me = (await (await request.get("/api/trpc/listener.me")).json()) as {
    result: { data: { json: { id: number } } };
  };
  const search = (id: string, listenerId: number) => ({ id, kind: "search.made", query: "tide", listenerId });
  const now = Date.now().toString(16).padStart(12, "0");
  const id = (tail: string) => `${now.slice(0, 8)}-${now.slice(8)}-7000-8000-${tail.padStart(12, "0")}`;
  const mine = me.result.data.json.id;
  const events = [
    search(id("1"), mine),
    search(id("2"), mine + 1),
    { id: "not-an-id", kind: "search.made", query: "x" },
  ];
  const answer = await request.post("/api/trpc/feedback.record", { data: { json: { sentAt: Date.now(), events } } });
  const { result } = (await answer.json()) as {
    result: { data: { json: { stored: number; results: { status: string; field?: string }[] } } };
  };
  expect(result.data.json.stored).toBe(1);
  expect(result.data.json.results.map(({ status }) => status)).toEqual(["stored", "rejected", "rejected"]);
  expect(result.data.json.results.map(({ field }) => field)).toEqual([undefined, "listenerId", "id"]);
  await request.dispose();
});
