import { freshListener, signUp } from "../support/freshListener.ts";
import { expect, test } from "../support/test.ts";

test("a listener signs in with her password and sees a Home made for her", async ({ listener }) => {
  const page = await listener.signedOut();
  await expect(page).toHaveURL(/sign-in/);
  await page.getByLabel("Email").fill("mira@segue.test");
  await page.getByLabel("Password").fill("segue-demo");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/^Good (morning|afternoon|evening|night)/);
  await expect(page.getByRole("region", { name: "Made for you" }).getByRole("article").first()).toBeVisible();
});

test("a wrong password is answered in words, and nothing else happens", async ({ listener, noise }) => {
  noise.allow(/status of 401/);
  const page = await listener.signedOut("/sign-in");
  await page.getByLabel("Email").fill("mira@segue.test");
  await page.getByLabel("Password").fill("not-hers-at-all");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /password/i })).toBeVisible();
  await expect(page).toHaveURL(/sign-in/);
});

test("somebody new signs up, would rather not say what she likes, plays three things, and her Home answers", async ({
  listener,
}) => {
  const page = await listener.signedOut("/sign-up");
  await page.getByLabel("Name").fill("Ines");
  await page.getByLabel("Email").fill(`ines-${Date.now()}@example.test`);
  await page.getByLabel("Password").fill("a-long-enough-password");
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page).toHaveURL(/welcome/);
  await page.getByRole("button", { name: "Skip for now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ines");
  const popular = page.getByRole("main").getByRole("button", { name: /^Play / });
  await popular.first().click();
  const player = page.getByRole("region", { name: "Player" });
  await player.getByRole("button", { name: "Next" }).click();
  await player.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("region", { name: "Recently played" }).getByRole("article").first()).toBeVisible();
});

test("a page that stood open while somebody else signed in does nothing as them, and says so", async ({
  listener,
  noise,
}) => {
  noise.allow(/status of 412/);
  // A page that says nothing to the server by itself meanwhile, as Home does of what she sees.
  const page = await freshListener(listener, "Vera", "/your-data");
  const privately = page.getByRole("switch", { name: /private session/i });
  await expect(privately).toBeVisible();
  // The same browser, another tab.
  await signUp(page.request, { name: "Otto", baseUrl: listener.baseUrl });
  await privately.click();
  const dialog = page.getByRole("dialog", { name: "Somebody else is signed in" });
  await expect(dialog).toBeVisible();
  const settings = await page.request.get("/api/trpc/settings.get");
  expect(await settings.json()).toMatchObject({
    result: { data: { json: { displayName: "Otto", privateSession: false } } },
  });
  await dialog.getByRole("button", { name: "Go on as them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Otto");
});
