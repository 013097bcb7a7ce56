import { createWorld } from "./createWorld.ts";
import type { World, WorldSettings } from "./world.ts";

/** A small world with everything in it, for tests: 50 listeners and 60 days. */
export function smallWorld(changed: Partial<WorldSettings> = {}): World {
  return createWorld({
    seed: "test",
    until: Date.parse("2026-03-31T18:00:00Z"),
    listeners: 50,
    artists: 150,
    tracks: 1200,
    shows: 28,
    books: 20,
    playlists: 40,
    days: 60,
    ...changed,
  });
}
