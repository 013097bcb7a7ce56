import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changeSettings, changeSettingsInput } from "./changeSettings.ts";
import { readSettings } from "./readSettings.ts";
import { fullListener, type FullListener } from "./testing/fullListener.ts";

let db: TestDatabase;
let ada: FullListener;

beforeAll(async () => {
  db = await testDatabase();
  ada = await fullListener(db);
});
afterAll(async () => db.drop());

it("changes what is named, leaves the rest, and drops the Home that was prepared under other settings", async () => {
  const before = await readSettings({ ctx: ada.ctx });
  expect(await db.prisma.preparedHome.count()).toBe(1);
  await changeSettings({ ctx: ada.ctx, input: { personalised: false } });
  expect(await readSettings({ ctx: ada.ctx })).toEqual({ ...before, personalised: false });
  expect(await db.prisma.preparedHome.count()).toBe(0);
});

it("takes every name of a zone that browsers give it, as signing up does", () => {
  for (const zone of ["Asia/Kolkata", "Asia/Calcutta", "Europe/Kyiv", "UTC"]) {
    expect(changeSettingsInput.safeParse({ zone }).success).toBe(true);
  }
});

it("names the field that is wrong", () => {
  const { error } = changeSettingsInput.safeParse({ zone: "Mars/Olympus", displayName: " " });
  expect(error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual([
    "displayName must have at least one character",
    "zone must be a zone such as Europe/Madrid",
  ]);
});
