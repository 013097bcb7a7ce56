import { expect, test } from "vitest";
import { filesNamedIn, keepShell, shellPath } from "./keptShell.ts";
import { memoryCaches } from "./memoryCaches.ts";

const page = '<script src="/_next/static/chunks/a.js"></script><link href="/_next/static/chunks/look.css">';
const site: Record<string, string> = {
  [shellPath]: page,
  "/_next/static/chunks/a.js": 'load("static/chunks/b~1.js")',
  "/_next/static/chunks/b~1.js": 'load(["static/chunks/a.js","static/chunks/c.js"])',
  "/_next/static/chunks/c.js": "",
  "/_next/static/chunks/look.css":
    "url(../media/inter-latin-wght-normal.x1.woff2) url(../media/inter-greek-wght-normal.y2.woff2)",
  "/_next/static/media/inter-latin-wght-normal.x1.woff2": "font",
};

/** A server of these files, each under its path; it can be made to fail. */
function serving(files: Record<string, string>) {
  const asked: string[] = [];
  const fetch = async (path: string): Promise<Response> => {
    asked.push(path);
    const text = files[path];
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  };
  return { asked, fetch };
}

function keptIn(caches: ReturnType<typeof memoryCaches>): string[] {
  return [...caches.stored.values()].flatMap((entries) => [...entries.keys()]).toSorted();
}

test("keeps the shell with all that its scripts can come to load, and of the fonts the one it is set in", async () => {
  const caches = memoryCaches();
  await keepShell({ caches, fetch: serving(site).fetch });
  expect(keptIn(caches)).toEqual(Object.keys(site).toSorted());
});

test("a shell that is the same as the kept one costs one question", async () => {
  const caches = memoryCaches();
  await keepShell({ caches, fetch: serving(site).fetch });
  const { asked, fetch } = serving(site);
  await keepShell({ caches, fetch });
  expect(asked).toEqual([shellPath]);
});

test("after a deployment nothing of the earlier build is left", async () => {
  const caches = memoryCaches();
  await keepShell({ caches, fetch: serving(site).fetch });
  const later = { [shellPath]: "chunks/new.js", "/_next/static/chunks/new.js": "" };
  await keepShell({ caches, fetch: serving(later).fetch });
  expect(keptIn(caches)).toEqual(Object.keys(later).toSorted());
});

test("a new build that cannot be fetched to the end leaves the whole earlier one in use, and is finished later", async () => {
  const caches = memoryCaches();
  await keepShell({ caches, fetch: serving(site).fetch });
  const later = { [shellPath]: "chunks/new.js chunks/more.js", "/_next/static/chunks/new.js": "" };
  await expect(keepShell({ caches, fetch: serving(later).fetch })).rejects.toThrow("more.js was not answered: 404");
  expect(await (await caches.match(shellPath))?.text()).toBe(page);
  await keepShell({ caches, fetch: serving({ ...later, "/_next/static/chunks/more.js": "" }).fetch });
  expect(await (await caches.match(shellPath))?.text()).toBe(later[shellPath]);
});

test("a server that answers with something else changes nothing", async () => {
  const caches = memoryCaches();
  await keepShell({ caches, fetch: serving({}).fetch });
  expect(keptIn(caches)).toEqual([]);
});

test("names are taken as built files have them, each once", () => {
  expect(filesNamedIn('"static/chunks/1-x_y.~z.js" chunks/1-x_y.~z.js?v=2 chunks/a.js.map chunks/b.png')).toEqual([
    "/_next/static/chunks/1-x_y.~z.js",
    "/_next/static/chunks/a.js",
  ]);
});
