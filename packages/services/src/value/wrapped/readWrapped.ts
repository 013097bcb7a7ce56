import { readOverallStanding, readOwnStandings } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { leastListens, type WrappedEdition } from "@segue/engine/value";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { readOwnEdition } from "./ownEdition.ts";
import { placeOf } from "./placeOf.ts";
import { tellEdition } from "./tellEdition.ts";
import { itemIdsOf, type NameOf, readNames } from "./wrappedNames.ts";
import type { WrappedTold, WrappedView } from "./wrappedView.ts";

/** Artists among whose listeners she is told her place. */
const placesTold = 3;

export const wrappedYear = z
  .int({ error: "must be a year, such as 2026" })
  .min(1970, { error: "must be 1970 or later" })
  .max(2100, { error: "must be 2100 or earlier" });

export const readWrappedInput = z.object({ year: wrappedYear });

/**
 * The signed-in listener's year, as her log is at this moment: with too little in it, it says so, and where something cannot be right it says what
 * instead of telling it.
 */
export async function readWrapped({
  ctx,
  input: { year },
}: {
  ctx: ServiceContext;
  input: z.infer<typeof readWrappedInput>;
}): Promise<WrappedView> {
  const { listenerId } = requireListener(ctx);
  const { edition, material } = await readOwnEdition(ctx, listenerId, year);
  const { numbers, problems, toldUntil } = edition;
  const head = { year, until: Number(toldUntil.slice(0, 4)) > year ? null : toldUntil };
  if (numbers.size === "none") return { ...head, state: "tooLittle", listens: numbers.listens, needed: leastListens };
  if (problems.length > 0) return { ...head, state: "blocked", problems: problems.map(({ detail }) => detail) };
  const nameOf = await readNames(ctx, itemIdsOf(numbers));
  const places = await readPlaces(ctx, { listenerId, numbers, nameOf });
  return {
    ...head,
    state: "told",
    told: { size: numbers.size, ...tellEdition(numbers, { nameOf, ...material }), ...places },
  };
}

async function readPlaces(
  { db }: ServiceContext,
  { listenerId, numbers, nameOf }: { listenerId: ListenerId; numbers: WrappedEdition; nameOf: NameOf },
): Promise<Pick<WrappedTold, "place" | "artistPlaces">> {
  const [overall, standings] = await Promise.all([
    readOverallStanding(db, listenerId, numbers.year),
    readOwnStandings(db, numbers.year, numbers.top.artists),
  ]);
  const artistPlaces = standings
    .filter(({ listeners }) => listeners > 1)
    .map(({ artistId, ...standing }) => Object.assign(nameOf(artistId), placeOf(standing)))
    .toSorted((a, b) => a.rank / a.listeners - b.rank / b.listeners)
    .slice(0, placesTold);
  return { place: overall && overall.listeners > 1 ? placeOf(overall) : null, artistPlaces };
}
