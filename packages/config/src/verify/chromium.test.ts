import { expect, test } from "vitest";
import { ensureChromium, type Installation } from "./chromium.ts";

/** A machine on which the given installations leave a browser behind, or not. */
function machine(...outcomes: ("installs" | "fails" | "impossible")[]) {
  const tried: number[] = [];
  let browser: string | undefined;
  const installations = outcomes.map((outcome, at): Installation => {
    const run = async () => {
      tried.push(at);
      if (outcome === "installs") browser = `/browser/${at}`;
    };
    return { isPossible: () => outcome !== "impossible", run };
  });
  return { tried, ways: { named: undefined, find: () => browser, installations } };
}

test("a browser that is there is used, and nothing is installed", async () => {
  const { tried, ways } = machine("installs");
  expect(await ensureChromium({ ...ways, find: () => "/usr/bin/chromium" })).toBe("/usr/bin/chromium");
  expect(tried).toEqual([]);
});

test("the next installation is tried when one leaves no browser behind", async () => {
  const { tried, ways } = machine("fails", "installs");
  expect(await ensureChromium(ways)).toBe("/browser/1");
  expect(tried).toEqual([0, 1]);
});

test("installations stop at the first browser, and impossible ones are left out", async () => {
  const { tried, ways } = machine("impossible", "installs", "installs");
  expect(await ensureChromium(ways)).toBe("/browser/1");
  expect(tried).toEqual([1]);
});

test("no browser is one line that says what to do", async () => {
  const { ways } = machine("fails", "impossible");
  await expect(ensureChromium(ways)).rejects.toThrow("install chromium, or name one in SEGUE_CHROMIUM");
});

test("a named browser is taken at its word", async () => {
  const { ways } = machine("installs");
  expect(await ensureChromium({ ...ways, named: process.execPath })).toBe(process.execPath);
  await expect(ensureChromium({ ...ways, named: "/no/browser" })).rejects.toThrow("SEGUE_CHROMIUM names /no/browser");
});
