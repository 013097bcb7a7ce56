import { describe, expect, it } from "vitest";
import { isZone, localHour } from "./localHour.ts";

describe("localHour", () => {
  it.each([
    ["UTC", "2026-03-14T12:59:59Z", 12],
    ["Europe/Madrid", "2026-03-14T23:30:00Z", 0],
    ["Europe/Madrid", "2026-03-29T00:59:59Z", 1],
    ["Europe/Madrid", "2026-03-29T01:00:00Z", 3],
    ["Asia/Kathmandu", "2026-01-01T18:14:59Z", 23],
    ["Asia/Kathmandu", "2026-01-01T18:15:00Z", 0],
    ["Pacific/Chatham", "2026-07-01T11:15:00Z", 0],
  ])("%s at %s is hour %i", (zone, at, hour) => {
    expect(localHour(Date.parse(at), zone)).toBe(hour);
    expect(localHour(Date.parse(at), zone)).toBe(hour);
  });

  it("refuses a zone that is none", () => {
    expect(() => localHour(0, "Mars/Olympus")).toThrow(RangeError);
  });
});

describe("isZone", () => {
  it.each(["UTC", "Europe/Madrid", "America/Argentina/Buenos_Aires", "Asia/Kolkata"])("takes %s", (zone) => {
    expect(isZone(zone)).toBe(true);
  });
  it.each(["", "Mars/Olympus", "+02:00", "Europe/Madrid\u0000", "'; drop table"])("refuses %j", (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});
