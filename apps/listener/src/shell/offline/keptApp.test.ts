import { expect, test } from "vitest";
import type { HomeView, Settings } from "../../trpc/views.ts";
import { keptWith, type KeptApp } from "./keptApp.ts";

const settings = { displayName: "Mira", email: "mira@segue.test", privateSession: false } as Settings;
const homeAt = (keptAt: number) => ({ view: { id: String(keptAt) } as HomeView, keptAt });
const saved = { saved: [1], followed: [] } as unknown as KeptApp["saved"];
const before: KeptApp = { listenerId: 1, settings: { ...settings, email: null }, home: homeAt(10), saved };

test("news stand over what was kept of her, and what has no news stays", () => {
  expect(keptWith(before, { listenerId: 1, settings, home: homeAt(20) })).toEqual({ ...before, home: homeAt(20) });
  expect(keptWith(before, { listenerId: 1, settings })).toEqual(before);
});

test("nothing of one listener is kept for another", () => {
  const kept = keptWith(before, { listenerId: 2, settings: { ...settings, displayName: "Jonas" } });
  expect(kept).toMatchObject({ listenerId: 2, home: null, saved: null });
});

test("a private session keeps no Home, and is known to be private when the page comes back without a connection", () => {
  const inPrivate = { ...settings, privateSession: true };
  const kept = keptWith(before, { listenerId: 1, settings: inPrivate, home: homeAt(20) });
  expect([kept.home, kept.settings.privateSession]).toEqual([homeAt(10), true]);
  expect(keptWith(null, { listenerId: 1, settings: inPrivate, home: homeAt(20) }).home).toBeNull();
});

test("the address that she signs in with is never kept", () => {
  expect(JSON.stringify(keptWith(before, { listenerId: 1, settings, home: homeAt(20), saved }))).not.toContain("@");
});
