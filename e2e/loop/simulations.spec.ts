import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

const rowOf = (page: Page, metric: RegExp) =>
  page.getByRole("region", { name: "What came of it", exact: true }).getByRole("row", { name: metric });

test("a draft is tried on simulated listeners beside the policy in force, and its answer is sent on by address", async ({
  admin,
  noise,
}) => {
  test.slow();
  noise.allow(/status of 400/);
  const page = await admin.signInAs("pm", "/policy?view=simulator");
  await page.getByLabel("Dial value").fill("1.00");
  await page.getByLabel("Weeks").fill("0");
  await page.getByLabel("Seed").fill("");
  await page.getByRole("button", { name: "Run it in the simulator" }).click();
  for (const wrong of ["Weeks", "Seed"]) {
    await expect(page.getByLabel(wrong)).toHaveAttribute("aria-invalid", "true");
  }
  await page.getByLabel("Seed").fill("first");
  await page.getByLabel("Weeks").fill("1");
  await page.getByLabel("Listeners", { exact: true }).fill("80");
  await page.getByRole("button", { name: "Run it in the simulator" }).click();
  await expect(page.getByRole("progressbar", { name: "How far the simulation is" })).toBeVisible();
  await expect(page).toHaveURL(/run=[0-9a-f-]{36}/);

  const discovery = rowOf(page, /^Discovery/);
  await expect(discovery, "a draft of new artists alone, with its interval").toContainText(
    /\+[\d.]+ points-?[+\d.]+ points to \+[\d.]+ points/,
    { timeout: 90_000 },
  );
  await expect(rowOf(page, /^Retention/)).toContainText(/ to |the same to the last bit/);
  const answer = await discovery.innerText();

  const sent = await admin.signInAs("viewer", new URL(page.url()).pathname + new URL(page.url()).search);
  await expect(rowOf(sent, /^Discovery/)).toHaveText(answer, { useInnerText: true });
  await expect(sent.getByRole("button", { name: "Run it in the simulator" })).toHaveCount(0);

  const id = new URL(page.url()).searchParams.get("run") ?? "";
  await sent.goto("/simulations");
  const listed = sent.getByRole("row").filter({ has: sent.locator(`a[href="/simulations/${id}"]`) });
  await expect(listed).toContainText("Done");
  await expect(listed).toContainText("1 week, 80 listeners");
  await listed.getByRole("link").click();
  await expect(sent).toHaveURL(new RegExp(`/simulations/${id}$`));
  await expect(rowOf(sent, /^Discovery/)).toHaveText(answer, { useInnerText: true });
  await expect(sent.getByRole("main")).toContainText("a draft (dial 1.00)");
});
