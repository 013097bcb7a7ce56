import { type Browser, type Page, test as base } from "@playwright/test";
import { ConsoleNoise } from "./consoleNoise.ts";
import { type AppName, baseUrlOf, type ListenerName, type StaffName, storageStateOf } from "./signIn.ts";

/** One of the two apps, in browser windows that share nothing with each other. */
export interface AppUnderTest<Name extends string> {
  baseUrl: string;
  /** a window of somebody who has not signed in */
  signedOut(path?: string): Promise<Page>;
  /** a window of a demo account, already signed in, at `path` */
  signInAs(name: Name, path?: string): Promise<Page>;
}

interface Fixtures {
  noise: ConsoleNoise;
  listener: AppUnderTest<ListenerName>;
  admin: AppUnderTest<StaffName>;
}

interface Windows {
  browser: Browser;
  noise: ConsoleNoise;
}

function appUnderTest({ browser, noise }: Windows, app: AppName) {
  const baseURL = baseUrlOf(app);
  const open = async (path: string, storageState?: string) => {
    const context = await browser.newContext({ baseURL, ...(storageState && { storageState }) });
    noise.listenTo(context);
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
  return {
    baseUrl: baseURL,
    signedOut: (path = "/") => open(path),
    signInAs: async (name: string, path = "/") => open(path, await storageStateOf(app, name)),
  };
}

async function closeWindows(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** Playwright's `test` with both apps; console errors, warnings and uncaught exceptions fail it. */
export const test = base.extend<Fixtures>({
  noise: [
    async ({ browser }, use) => {
      const noise = new ConsoleNoise();
      await use(noise);
      await closeWindows(browser);
      expect(noise.unexpected(), "nothing is written to the console").toEqual([]);
    },
    { auto: true },
  ],
  listener: async ({ browser, noise }, use) => {
    await use(appUnderTest({ browser, noise }, "listener"));
  },
  admin: async ({ browser, noise }, use) => {
    await use(appUnderTest({ browser, noise }, "admin"));
  },
});

export const { expect } = test;
