import fc from "fast-check";
import { expect, test } from "vitest";
import { CollectedRows, newIds } from "./collectedRows.ts";
import { mergeRows } from "./mergeRows.ts";

const row = fc.record({ user: fc.integer({ min: 0, max: 2 ** 31 }), item: fc.nat(5), time: fc.nat(20) });

test("every pair once, by id, at its first time; the order of the file does not matter", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const users = fc.sample(fc.constantFrom(...rows.map(({ user }) => user)), 3);
      const all = [...rows, ...users.map((user) => ({ user, item: 2, time: 7 }))];
      const ids = newIds("numbers");
      const collected = new CollectedRows();
      for (const { user, item, time } of all) {
        collected.listeners.push(ids.listeners.placeOf(String(user)));
        collected.items.push(ids.items.placeOf(String(item)));
        collected.times.push(time);
      }
      const ranks = { listeners: ids.listeners.ranks(), items: ids.items.ranks() };
      const { pairs, duplicates } = mergeRows(collected, ranks);
      const ascending = (values: number[]) => [...new Set(values)].toSorted((a, b) => a - b);
      const [userIds, itemIds] = [ascending(all.map(({ user }) => user)), ascending(all.map(({ item }) => item))];
      const found = [...pairs.listeners].map((listener, at) => [
        userIds[listener],
        itemIds[pairs.items[at]],
        pairs.times[at],
      ]);
      const first = new Map<string, [number, number, number]>();
      for (const { user, item, time } of all) {
        const known = first.get(`${user} ${item}`);
        first.set(`${user} ${item}`, [user, item, Math.min(time, known?.[2] ?? Infinity)]);
      }
      expect(found).toEqual([...first.values()].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
      expect(duplicates).toBe(all.length - first.size);
    }),
  );
});
