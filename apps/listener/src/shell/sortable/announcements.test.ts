import { expect, test } from "vitest";
import { announcementsOf } from "./announcements.ts";

const tracks = [{ title: "Low Tide" }, { title: "Ebb" }];
const said = announcementsOf((id) => ["a", "b"].indexOf(String(id)), tracks);
type Moved = Parameters<typeof said.onDragEnd>[0];
const moved = (over: string | null) => ({ active: { id: "a" }, over: over === null ? null : { id: over } }) as Moved;

test("whoever does not see the list hears which track it is, and where it goes", () => {
  expect(said.onDragStart(moved("a"))).toBe("Picked up Low Tide at place 1 of 2.");
  expect(said.onDragOver(moved("b"))).toBe("Low Tide is over place 2 of 2.");
  expect(said.onDragEnd(moved("b"))).toBe("Low Tide was put down at place 2 of 2.");
  expect(said.onDragEnd(moved(null))).toBe("Low Tide was put down.");
  expect(said.onDragCancel(moved("b"))).toBe("Low Tide stays at place 1 of 2.");
});
