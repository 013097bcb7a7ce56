import { test } from "../support/test.ts";

test.fail("a warning on the console fails a test", async ({ listener }) => {
  const page = await listener.signedOut();
  await page.addScriptTag({ content: "console.warn('planted')" });
});

test.fail("an uncaught exception fails a test", async ({ listener }) => {
  const page = await listener.signedOut();
  await page.addScriptTag({ content: "throw new Error('planted')" });
});

test("noise that a test causes on purpose can be allowed", async ({ listener, noise }) => {
  noise.allow(/planted/);
  const page = await listener.signedOut();
  await page.addScriptTag({ content: "console.warn('planted')" });
});
