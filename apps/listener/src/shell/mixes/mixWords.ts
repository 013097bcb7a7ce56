import type { MixCardView } from "../../trpc/views.ts";

/** Whom a mix begins with: "Oru Vane, Ebb and more". */
export function mixWords({ artists, trackCount }: Pick<MixCardView, "artists" | "trackCount">): string {
  const names = artists.slice(0, 2).join(", ");
  return trackCount > 2 ? `${names} and more` : names;
}
