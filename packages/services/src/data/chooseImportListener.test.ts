import { afterAll, beforeAll, expect, it } from "vitest";
import type { ListenerId } from "@segue/engine/data";
import { chooseImportListener } from "./chooseImportListener.ts";
import { importWorld, type ImportWorld } from "./import/testing/importWorld.ts";

let world: ImportWorld;
beforeAll(async () => void (world = await importWorld()));
afterAll(async () => world.close());

const choose = (listener: string) => chooseImportListener({ ctx: world.ctx, input: { listener } });

it("finds a listener by number and by e-mail address", async () => {
  const id = await world.newListener();
  const account = { id: "a", name: "Mira", email: "mira@segue.test" };
  await world.db.prisma.listenerAccount.create({ data: { ...account, listener: { connect: { id } } } });
  expect(await choose(String(id))).toMatchObject({ id, displayName: "Mira", zone: "Europe/Madrid" });
  expect(await choose("Mira@Segue.test")).toMatchObject({ id });
});

it("makes a listener once, and means her by the same name afterwards", async () => {
  const made = await choose("new:Ada L:America/Argentina/Buenos_Aires");
  expect(made).toMatchObject({ displayName: "Ada L", zone: "America/Argentina/Buenos_Aires" });
  expect(await choose("new: ada  l :America/Argentina/Buenos_Aires")).toEqual(made);
  await expect(choose("new:Ada L:Asia/Tokyo")).rejects.toMatchObject({ code: "conflict" });
});

it.each([
  ["new:Ada", "write new:Name:Zone"],
  ["new: :UTC", "write new:Name:Zone"],
  ["new:Ada:Mars/Base", "there is no zone Mars/Base"],
  ["nobody@segue.test", "there is no listener nobody@segue.test; give a number"],
  ["999999", "there is no listener 999999"],
  ["99999999999999", "there is no listener"],
])("says what is wrong with %s", async (wanted, message) => {
  await expect(choose(wanted)).rejects.toThrow(message);
});

it("is not for listeners", async () => {
  const actor = { kind: "listener" as const, listenerId: 1 as ListenerId, accountId: "a" };
  const ctx = { ...world.ctx, actor };
  await expect(chooseImportListener({ ctx, input: { listener: "1" } })).rejects.toMatchObject({ code: "forbidden" });
});
