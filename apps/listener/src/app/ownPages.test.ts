import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "(app)");
const readsForHer = /\/(?:trpc\/server|shell\/page\/pageOfKind)\.ts"/u;
const shows = /\s<[A-Z>]/u;

/** Whether a page shows what the server read for who is signed in, without saying for whom. */
function saysNothing(source: string): boolean {
  return readsForHer.test(source) && shows.test(source) && !source.includes("<OwnPage>");
}

test("every page that shows what the server read for a listener says whose it is", () => {
  const pages = globSync("**/page.tsx", { cwd: folder });
  const sources = pages.map((page) => ({ page, source: readFileSync(join(folder, page), "utf8") }));
  expect(sources.filter(({ source }) => readsForHer.test(source)).length).toBeGreaterThan(10);
  expect(sources.filter(({ source }) => saysNothing(source)).map(({ page }) => page)).toEqual([]);
});

test("a page that forgets it is found; one that only leads on, or reads nothing, need not say it", () => {
  const read = 'import { genrePageOf } from "../../trpc/server.ts";\n';
  expect(saysNothing(`${read}  return <GenreScreen page={page} />;`)).toBe(true);
  expect(saysNothing(`${read}  return <OwnPage><GenreScreen page={page} /></OwnPage>;`)).toBe(false);
  expect(saysNothing(`${read}async function lead(): Promise<Metadata> {} redirect("/");`)).toBe(false);
  expect(saysNothing("  return <TasteScreen />;")).toBe(false);
});
