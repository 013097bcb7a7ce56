import fc from "fast-check";
import { expect, test } from "vitest";
import type { MapItem } from "../../../trpc/views.ts";
import { itemAt, onCanvas } from "./mapGeometry.ts";

const item = (itemId: number, x: number, y: number) => ({ itemId, x, y }) as MapItem;
const size = { width: 800, height: 500 };
const items = [item(1, 0, 0), item(2, 0.5, 0.5), item(3, 1, 1)];

test("the whole map lies on the canvas, whatever its size", () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const side = fc.integer({ min: 200, max: 2000 });
  fc.assert(
    fc.property(fc.tuple(unit, unit), fc.tuple(side, side), ([x, y], [width, height]) => {
      const place = onCanvas({ x, y }, { width, height });
      expect(place.x >= 0 && place.x <= width && place.y >= 0 && place.y <= height).toBe(true);
    }),
  );
});

test("a pointer means the item under it, wherever the map was dragged and zoomed to", () => {
  const view = fc.record({
    k: fc.double({ min: 1, max: 20, noNaN: true }),
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...items), view, (wanted, now) => {
      const place = onCanvas(wanted, size);
      const at = { x: now.x + now.k * place.x + 2, y: now.y + now.k * place.y - 2 };
      expect(itemAt({ items, size, view: now, at, reach: 12 })).toBe(wanted);
    }),
  );
});

test("far from every item nothing is meant", () => {
  expect(itemAt({ items, size, view: { k: 1, x: 0, y: 0 }, at: { x: 200, y: 400 }, reach: 12 })).toBeNull();
});
