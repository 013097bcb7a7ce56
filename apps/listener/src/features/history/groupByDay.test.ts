import { describe, expect, it } from "vitest";
import { dayName, groupByDay } from "./groupByDay.ts";

const at = (iso: string) => ({ occurredAt: new Date(iso) });

describe("groupByDay", () => {
  it("cuts at the listener's midnight, not at that of the server or the browser", () => {
    const entries = [at("2026-03-10T16:00:00Z"), at("2026-03-10T15:01:00Z"), at("2026-03-10T14:59:00Z")];
    const days = groupByDay(entries, "Asia/Tokyo");
    expect(days.map(({ date, entries: own }) => [date, own.length])).toEqual([
      ["2026-03-11", 2],
      ["2026-03-10", 1],
    ]);
  });

  it("keeps every entry, in order", () => {
    const entries = [at("2026-03-10T10:00:00Z"), at("2026-03-09T10:00:00Z"), at("2026-03-09T09:00:00Z")];
    expect(groupByDay(entries, "UTC").flatMap((day) => day.entries)).toEqual(entries);
  });
});

describe("dayName", () => {
  const now = new Date("2026-03-10T23:30:00Z");

  it.each([
    ["2026-03-11", "Today"],
    ["2026-03-10", "Yesterday"],
    ["2026-03-08", "Sunday 8 March"],
    ["2019-12-31", "Tuesday, 31 December 2019"],
  ])("names %s %s for a listener in Madrid", (date, name) => {
    expect(dayName(date, now, "Europe/Madrid")).toBe(name);
  });
});
