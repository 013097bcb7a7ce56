import { expect, test } from "vitest";
import type { Settings } from "../../trpc/views.ts";
import { keptWith, type KeptApp } from "./keptApp.ts";
import { keptSample as before } from "./keptSample.ts";

/** What a page of hers has to say at a moment. */
function newsAt(at: number, change: Partial<Settings> = {}): KeptApp {
  return { ...before, settings: { at, value: { ...before.settings.value, ...change } }, home: null, saved: null };
}

function homeAt(at: number): KeptApp["home"] {
  return before.home && { ...before.home, at };
}

test("news stand over what was kept of her, and what has no news stays", () => {
  expect(keptWith(before, { ...before, home: homeAt(21) })).toEqual({ ...before, home: homeAt(21) });
  expect(keptWith(before, newsAt(10))).toEqual(before);
});

test("a tab that stood open changes nothing back that another one was told since", () => {
  const saved = { at: 29, value: { saved: [], followed: [] } };
  const stale = { ...newsAt(9, { privateSession: true, displayName: "M." }), home: homeAt(19), saved };
  expect(keptWith(before, stale)).toEqual(before);
});

test("nothing of one listener is kept for another", () => {
  const kept = keptWith(before, { ...newsAt(11, { displayName: "Jonas" }), listenerId: 2 });
  expect(kept).toMatchObject({ listenerId: 2, home: null, saved: null });
});

test("a tab of who was signed in before does not take the place of who is signed in now", () => {
  expect(keptWith(before, { ...before, settings: newsAt(9).settings, listenerId: 2 })).toEqual(before);
});

test("a private session keeps no Home, and is known to be private when the page comes back without a connection", () => {
  const inPrivate = { ...newsAt(11, { privateSession: true }), home: homeAt(21) };
  const kept = keptWith(before, inPrivate);
  expect([kept.home, kept.settings.value.privateSession]).toEqual([before.home, true]);
  expect(keptWith(null, inPrivate).home).toBeNull();
});

test("a tab that does not know of the private session yet keeps no Home of it either", () => {
  const inPrivate = keptWith(null, newsAt(11, { privateSession: true }));
  expect(keptWith(inPrivate, { ...newsAt(10), home: homeAt(21) }).home).toBeNull();
});

test("the address that she signs in with is never kept", () => {
  expect(JSON.stringify(keptWith(before, newsAt(11, { email: "mira@segue.test" })))).not.toContain("@");
});
