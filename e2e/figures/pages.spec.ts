import { type Browser, test } from "@playwright/test";
import { baseUrlOf, storageStateOf } from "../support/signIn.ts";
import { keepFigure } from "./figuresFile.ts";
import { firstHome } from "./firstHome.ts";
import { type NamedPage, pageList, pageNames } from "./pageList.ts";
import { routeChanges } from "./routeChanges.ts";
import { coldWindow, visit, type Window } from "./visit.ts";

const widths = [390, 1440];
const times = 5;
const rounds = 3;

async function windowOf(browser: Browser, width: number): Promise<Window> {
  return { browser, baseURL: baseUrlOf("listener"), storageState: await storageStateOf("listener", "mira"), width };
}

let found: NamedPage[] | null = null;

/** Found once: which items there are is for the world to say. */
async function pagesOf(browser: Browser): Promise<NamedPage[]> {
  if (found) return found;
  const finder = await coldWindow(await windowOf(browser, 1440));
  found = await pageList(finder);
  await finder.context().close();
  return found;
}

for (const width of widths) {
  test(`first Home at ${width} px`, async ({ browser }) => {
    keepFigure({ firstHome: await firstHome(await windowOf(browser, width), times) });
  });

  test(`changes of page at ${width} px`, async ({ browser }) => {
    keepFigure({ routes: await routeChanges(await windowOf(browser, width), rounds) });
  });

  for (const name of pageNames) {
    test(`${name} at ${width} px`, async ({ browser }) => {
      const page = (await pagesOf(browser)).find((one) => one.name === name);
      test.skip(!page, `this world has no ${name}`);
      if (page) keepFigure({ page: await visit(page, await windowOf(browser, width)) });
    });
  }
}
