import type { ArtistBand } from "@segue/engine/data";

/** Share of a community that an artist needs at least, largest first. */
const bands: readonly [ArtistBand, number][] = [
  ["superstar", 0.05],
  ["established", 0.01],
];
/** Listeners at least; fewer are friends and chance. */
const independentListeners = 3;

/** The band of an artist by her listeners in a community of counts. */
export function audienceBand(listeners: number, community: number): ArtistBand {
  const band = bands.find(([, share]) => listeners >= share * community)?.[0];
  return band ?? (listeners >= independentListeners ? "independent" : "emerging");
}
