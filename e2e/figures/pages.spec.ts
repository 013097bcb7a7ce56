import { writeFileSync } from "node:fs";
import { test } from "@playwright/test";
import { figuresRun } from "../support/env.ts";
import { baseUrlOf, storageStateOf } from "../support/signIn.ts";
import { firstHome, type FirstHome } from "./firstHome.ts";
import { pageList } from "./pageList.ts";
import { type RouteChange, routeChanges } from "./routeChanges.ts";
import { coldWindow, type PageFigures, visit, type Window } from "./visit.ts";

const widths = [390, 1440];
const times = 5;
const rounds = 4;

test("every page, measured", async ({ browser }) => {
  const storageState = await storageStateOf("listener", "mira");
  const windowOf = (width: number): Window => ({ browser, baseURL: baseUrlOf("listener"), storageState, width });
  const finder = await coldWindow(windowOf(1440));
  const pages = await pageList(finder);
  await finder.context().close();
  const figures = { firstHome: [] as FirstHome[], routes: [] as RouteChange[], pages: [] as PageFigures[] };
  for (const width of widths) {
    figures.firstHome.push(await firstHome(windowOf(width), times));
    figures.routes.push(...(await routeChanges(windowOf(width), rounds)));
    for (const page of pages) figures.pages.push(await visit(page, windowOf(width)));
  }
  writeFileSync(figuresRun().file, JSON.stringify(figures));
});
