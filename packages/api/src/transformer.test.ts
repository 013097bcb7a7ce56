import superjson from "superjson";
import { expect, it } from "vitest";
import { transformer } from "./transformer.ts";

const odd = {
  when: new Date(5),
  big: 5n,
  none: undefined,
  minus: -0,
  nan: Number.NaN,
  all: new Set([1]),
  by: new Map(),
};

const values: Record<string, unknown> = {
  ...odd,
  deep: [{ odd }],
  plain: [1, null, "x", true, { a: [] }, {}],
  "keys that superjson gives a meaning": { "a.b": 1, json: { meta: {} }, "\\": [] },
  nothing: null,
  error: new TypeError("x"),
};

it.each(Object.keys(values))("writes what superjson writes: %s", (name) => {
  const value = values[name];
  expect(JSON.stringify(transformer.serialize(value))).toBe(JSON.stringify(superjson.serialize(value)));
});

it("brings back what was sent", () => {
  const sent = { plain: [1, "x"], odd };
  const wire = JSON.stringify(transformer.serialize(sent));
  expect(transformer.deserialize(JSON.parse(wire) as ReturnType<typeof superjson.serialize>)).toEqual(sent);
});
