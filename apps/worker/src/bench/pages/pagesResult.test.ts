import { expect, test } from "vitest";
import { measuredHome as page } from "./pages.fixture.ts";
import { parseFigures } from "./pagesResult.ts";

const firstHome = { width: 390, shownMs: [700], answersMs: [900] };
const route = { width: 390, to: "Search", ms: [80], first: ["page"] };

const lines = (...figures: object[]): string => figures.map((figure) => `${JSON.stringify(figure)}\n`).join("");

test("takes what was measured together, in whatever order it came", () => {
  const found = parseFigures(lines({ page }, { firstHome }, { routes: [route, route] }, { page }));
  expect(found).toEqual({ firstHome: [firstHome], routes: [route, route], pages: [page, page] });
});

test("refuses a run that measured nothing of a kind, and a line that is no figure", () => {
  expect(() => parseFigures(lines({ page }, { firstHome }))).toThrow("routes");
  expect(() => parseFigures(lines({ page: { ...page, moved: undefined } }))).toThrow("moved");
  expect(() => parseFigures("{")).toThrow("JSON");
});
