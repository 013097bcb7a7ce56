import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { artefactOf } from "../support/artefact.ts";
import { shelf } from "../support/home.ts";
import { expect, test } from "../support/test.ts";

test("the file of a live model breaks while Homes are served: every Home is there, and the console asks for a person", async ({
  admin,
  listener,
}) => {
  const home = await listener.signInAs("mira");
  const staff = await admin.signInAs("ml");
  const file = await artefactOf(staff, "als-tracks");
  const whole = readFileSync(file);
  const openHome = async () => {
    expect((await home.reload())?.status()).toBe(200);
    await expect(shelf(home, "Made for you").getByRole("article").first()).toBeVisible();
  };
  const incident = staff.getByRole("region", { name: "Incidents" }).getByRole("listitem");

  truncateSync(file, 1000);
  try {
    await staff.goto("/");
    await expect(async () => {
      await openHome();
      await expect(staff.getByRole("region", { name: "Needs a person" })).toContainText(
        /The artefact of model als-tracks \d+ cannot be read/,
      );
    }).toPass({ timeout: 30_000 });
    for (let more = 0; more < 3; more++) await openHome();
  } finally {
    writeFileSync(file, whole);
  }

  await expect(async () => {
    await openHome();
    await expect(incident.filter({ hasText: /als-tracks \d+ cannot be read/ })).toContainText(/, resolved \d/);
  }).toPass({ timeout: 30_000 });
  const needs = staff.getByRole("region", { name: "Needs a person" });
  await expect(needs.getByText(/als-tracks \d+ cannot be read/)).toHaveCount(0);
});
