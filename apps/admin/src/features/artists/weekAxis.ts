import type { ArtistHistory } from "../../trpc/answers.ts";

export type ArtistWeek = ArtistHistory["weeks"][number];

/** A week by its first day: 4 May 2026. In UTC, so that server and browser say the same. */
export function weekName(from: Date | number): string {
  return new Date(from).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}

const short = (from: number): string =>
  new Date(from).toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** Weeks along the bottom. */
export const weekAxis = { name: "week from", format: short };
