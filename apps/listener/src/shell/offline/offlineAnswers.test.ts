import { expect, test } from "vitest";
import { shellPath } from "./keptShell.ts";
import { memoryCaches } from "./memoryCaches.ts";
import { answerFile, answeringOf, answerPage } from "./offlineAnswers.ts";

const origin = "http://segue.test";

test.each([
  ["navigate", "/", "page"],
  ["navigate", "/library?show=playlists", "page"],
  ["navigate", "/api/your-data/export", null],
  ["cors", "/api/trpc/home.get", null],
  ["cors", "/library?_rsc=1", null],
  ["no-cors", "/_next/static/chunks/a.js", "file"],
] as const)("%s %s is answered as %s", (mode, path, answering) => {
  expect(answeringOf({ method: "GET", mode, url: origin + path }, origin)).toBe(answering);
});

test("what is sent, and what is another site's, is none of its business", () => {
  expect(answeringOf({ method: "POST", mode: "navigate", url: `${origin}/` }, origin)).toBeNull();
  expect(answeringOf({ method: "GET", mode: "navigate", url: "https://other.test/" }, origin)).toBeNull();
});

async function withShell() {
  const caches = memoryCaches();
  await (await caches.open("segue-shell-1")).put(shellPath, new Response("shell"));
  return caches;
}

test("the network's page comes first, also when it refuses", async () => {
  const caches = await withShell();
  const refusal = await answerPage(async () => new Response("no", { status: 404 }), { caches });
  expect([refusal.status, await refusal.text()]).toEqual([404, "no"]);
});

test.each([
  ["no connection", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["a gateway without a server", async () => new Response("", { status: 502 })],
])("%s brings the kept shell", async (_what, ask) => {
  const answer = await answerPage(ask, { caches: await withShell() });
  expect(await answer.text()).toBe("shell");
});

test("without a kept shell the failure stays what it is", async () => {
  const failed = await answerPage(() => Promise.reject(new TypeError("Failed to fetch")), { caches: memoryCaches() });
  expect(failed.type).toBe("error");
  const gone = await answerPage(async () => new Response("", { status: 503 }), { caches: memoryCaches() });
  expect(gone.status).toBe(503);
});

test("a kept file is not asked for again, another one is", async () => {
  const caches = memoryCaches();
  await (await caches.open("segue-shell-1")).put("/_next/static/chunks/a.js", new Response("kept"));
  const fetch = async () => new Response("fetched");
  const read = async (name: string) =>
    (await answerFile(new Request(`${origin}/_next/static/chunks/${name}`), { caches, fetch })).text();
  expect([await read("a.js"), await read("b.js")]).toEqual(["kept", "fetched"]);
});
