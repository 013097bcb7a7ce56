import { emptyTaste, ListenerPast, type ServingModels } from "@segue/engine/prediction";
import type { ServiceContext } from "../context.ts";
import { decideHome, type DecidedHome, type HomeMaterial } from "./decideHome.ts";
import { servingIncidents, type GoneWithout } from "./servingIncidents.ts";

/** A Home, and whether it is only what could still be composed. */
export interface DecidedAnyway {
  decided: DecidedHome;
  isFallback: boolean;
}

/** What is left out, one thing after the other, until a Home comes about. */
const steps: readonly { without: GoneWithout | null; material: (usual: HomeMaterial) => HomeMaterial }[] = [
  { without: null, material: (usual) => usual },
  { without: "the ranker", material: (usual) => ({ ...usual, models: { ...usual.models, ranker: null } }) },
  { without: "models of taste", material: (usual) => ({ ...usual, models: popularOnly(usual.models) }) },
  { without: "models and profile", material: (usual) => ({ ...withoutProfile(usual), models: noModels }) },
];

const noModels: ServingModels = {
  tracks: null,
  artists: null,
  artistNeighbours: null,
  popularTracks: null,
  popularArtists: null,
};

/**
 * Decides a Home; where that fails, decides it without the ranker, then by what is popular, at last from editorial playlists and the
 * catalogue alone, so that a listener meets a Home as long as the database answers. What failed is an incident, which
 * ends once no Home has failed for a while.
 *
 * @throws what the last step failed at
 */
export function decideAnyway(ctx: ServiceContext, material: HomeMaterial): DecidedAnyway {
  const incidents = servingIncidents(ctx);
  let failure: unknown;
  for (const { without, material: of } of steps) {
    try {
      const decided = decideHome(of(material));
      if (without === null) incidents.decided();
      else incidents.failed({ failure, without });
      return { decided, isFallback: without !== null };
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

function popularOnly({ popularTracks, popularArtists }: ServingModels): ServingModels {
  return { ...noModels, popularTracks, popularArtists };
}

function withoutProfile(material: HomeMaterial): HomeMaterial {
  const { at, localHour, catalogue } = material.known;
  const past = new ListenerPast({ interactions: [], cards: [] }, catalogue);
  const known = { ...material.known, past, taste: emptyTaste(at, localHour) };
  return { ...material, known };
}
