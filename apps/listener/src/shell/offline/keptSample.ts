import type { CardView } from "../../trpc/views.ts";
import type { KeptApp } from "./keptApp.ts";

const albumId = 8 as CardView["itemId"];
const artistId = 7 as CardView["itemId"];
const album = { itemId: albumId, kind: "album", title: "Norla", subtitle: "Halsten" } as const;

/** All that can be kept, in full; for tests. When the compiler asks for a change here, `keptShape` needs another number. */
export const keptSample: KeptApp = {
  listenerId: 1,
  settings: {
    at: 10,
    value: {
      displayName: "Mira",
      email: null,
      zone: "Europe/Madrid",
      personalised: true,
      trainingConsent: true,
      privateSession: false,
    },
  },
  home: {
    at: 20,
    value: {
      id: "h",
      greeting: "Good evening",
      localHour: 19,
      servedAt: new Date("2026-01-02T18:00:00Z"),
      models: [{ name: "taste", version: 3 }],
      policy: { version: 2, dial: 0.4, appliedDial: 0.3 },
      shelves: [
        {
          slateId: "s",
          kind: "made-for-you",
          title: "Made for you",
          reason: "From what you play",
          cards: [
            {
              ...album,
              creatorId: artistId,
              albumId: null,
              rank: 1,
              reason: "Because you play Halsten",
              isNew: false,
              play: { ...album, durationMs: 180_000 },
              genre: "folk",
              audio: { tempo: 90, key: 4, mode: 1, energy: 0.3, valence: 0.6 },
            },
          ],
        },
      ],
    },
  },
  saved: { at: 30, value: { saved: [albumId], followed: [artistId] } },
};
