import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { freshListener } from "../support/freshListener.ts";
import { expect, test } from "../support/test.ts";

async function openStory(page: Page) {
  await page.getByRole("button", { name: "Play the story" }).click();
  const story = page.getByRole("dialog", { name: /^Your \d{4}$/ });
  await expect(story).toBeVisible();
  return story;
}

test("she goes through her year by keys, by clicks and by a finger, and leaves it where she came from", async ({
  listener,
}) => {
  const page = await listener.signInAs("mira", "/wrapped");
  await expect(page).toHaveURL(/\/wrapped\/\d{4}$/);
  const story = await openStory(page);
  const place = story.getByText(/\d+ of \d+$/);
  await expect(place).toContainText("1 of");
  await expect(story.getByRole("button", { name: "Begin", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(story.getByRole("heading", { name: "What you heard" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(story.getByRole("heading", { name: "Your artists" })).toBeVisible();
  await story.getByRole("button", { name: "Next card" }).click();
  await expect(story.getByRole("heading", { name: "Your tracks" })).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(place).toContainText("3 of");
  const across = (from: number, to: number) =>
    story.evaluate(
      (stage, [begin, end]) => {
        const finger = (type: string, clientX: number) =>
          stage.dispatchEvent(new PointerEvent(type, { clientX, pointerType: "touch", bubbles: true }));
        finger("pointerdown", begin);
        finger("pointerup", end);
      },
      [from, to],
    );
  await across(300, 100);
  await expect(place).toContainText("4 of");
  await across(100, 300);
  await expect(place).toContainText("3 of");
  await page.mouse.click(1300, 200);
  await expect(place).toContainText("4 of");
  await page.mouse.click(40, 200);
  await expect(place).toContainText("3 of");
  await page.keyboard.press("Escape");
  await expect(story).toBeHidden();
  await expect(page.getByRole("button", { name: "Play the story" })).toBeFocused();
});

test("a number opens its listens; one that was not hers leaves it, until she takes that back", async ({ listener }) => {
  const page = await listener.signInAs("tomas", "/wrapped");
  const number = page.getByRole("button", { name: /listens in \d{4}: show the listens$/ });
  const counted = async () => Number(/([\d,]+) listens? in/.exec(await number.innerText())?.[1]?.replaceAll(",", ""));
  await expect(number).toBeVisible();
  const before = await counted();
  await number.click();
  const evidence = page.getByRole("dialog", { name: /listens in \d{4}$/ });
  await expect(evidence.getByText(/Each one is here\.$/)).toContainText(before.toLocaleString("en-GB"));
  const first = evidence.getByRole("listitem").first();
  await first.getByRole("button", { name: /^This wasn't me: / }).click();
  await expect(first.getByRole("button", { name: /^It was me: / })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(number).toBeFocused();
  await expect.poll(counted).toBe(before - 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/counts as yours again\.$/)).toBeVisible();
  await page.reload();
  await expect.poll(counted).toBe(before);
});

test("music of her year sounds only once she asks for it, and goes with the cards", async ({ listener }) => {
  const page = await listener.signInAs("jonas", "/wrapped");
  const story = await openStory(page);
  const music = story.getByRole("button", { name: "Music of your year" });
  await expect(music).toHaveAttribute("aria-pressed", "false");
  await music.click();
  await expect(music).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  const player = page.getByRole("region", { name: "Player" });
  await expect(player.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
});

test("who is new has no year yet, and hears what one needs; a year that is none is not there", async ({
  listener,
  noise,
}) => {
  noise.allow(/404/);
  const page = await freshListener(listener, "Nele", "/wrapped");
  await expect(page.getByRole("heading", { name: /^No listens in \d{4}$/ })).toBeVisible();
  await expect(page.getByText("From 10 listens on there is a year to tell", { exact: false })).toBeVisible();
  await page.goto("/wrapped/12");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
});

for (const [width, height, colorScheme] of [
  [390, 844, "dark"],
  [1440, 900, "light"],
] as const) {
  test(`the year and its story have no axe violation and fit ${width} px`, async ({ listener }) => {
    const page = await listener.signInAs("mira", "/wrapped");
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(page.getByRole("button", { name: "Play the story" })).toBeVisible();
    const look = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    };
    await look();
    const story = await openStory(page);
    const count = Number((await story.getByText(/\d+ of \d+$/).innerText()).split(" of ")[1]);
    for (let card = 0; card < count; card++) {
      await look();
      await page.keyboard.press("ArrowRight");
    }
  });
}
