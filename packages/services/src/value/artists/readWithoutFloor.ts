import {
  readArtistRecords,
  readDrawingPolicies,
  readDrawnSlates,
  readItemStandings,
  readRightsHolders,
  type ArtistRecord,
  type Database,
} from "@segue/db";
import { decodeSlatePool } from "@segue/engine/decision";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { artistWindowInput, lastDays } from "./artistWindow.ts";
import type { BandShares } from "./bandShares.ts";
import { weighSlates } from "./weighSlates.ts";

/** Slates that are weighed again: the latest; more would tell the same more slowly. */
const mostSlates = 400;

export interface WithoutFloor {
  /** slates that were weighed again; 0 where none of the stretch kept what it was drawn from */
  slates: number;
  /** any band has a bonus that a floor asked for */
  hasBonus: boolean;
  /** share of the expected exposure by band, as the policies of these slates stand now */
  withFloor: BandShares;
  /** … and with no bonus for any band */
  withoutFloor: BandShares;
  /** who would lose or gain most without it, in first places a thousand slates; the greatest difference first */
  artists: (Pick<ArtistRecord, "artistId" | "name" | "band"> & { difference: number })[];
}

const toldArtists = 8;

/**
 * What would have happened without exposure floors: the latest slates that kept what they were drawn from are weighed again, once with
 * the bonuses that the controllers have come to and once with none, everything else alike; see `expectedExposure` for what that leaves out.
 */
export async function readWithoutFloor(call: {
  ctx: ServiceContext;
  input: z.input<typeof artistWindowInput>;
}): Promise<WithoutFloor> {
  const { db, clock } = call.ctx;
  requireStaff(call.ctx);
  const stretch = lastDays(artistWindowInput.parse(call.input).days, clock());
  const slates = await readDrawnSlates(db, stretch, mostSlates);
  const versions = [...new Set(slates.map(({ policyVersion }) => policyVersion))];
  const policies = new Map((await readDrawingPolicies(db, versions)).map((one) => [one.policyVersion, one]));
  const drawn = slates.flatMap((slate) => {
    const policy = policies.get(slate.policyVersion);
    return policy && policy.temperature > 0 ? [{ ...slate, policy, pool: decodeSlatePool(slate.pool) }] : [];
  });
  const items = new Set(drawn.flatMap(({ pool, itemIds }) => [...pool.itemIds, ...itemIds]));
  const [made, holders] = await Promise.all([readItemStandings(db, [...items]), readRightsHolders(db)]);
  const standings = new Map(made.map((one) => [one.itemId as number, one]));
  const rates = new Map(holders.map(({ id, microsPerStream }) => [id, microsPerStream]));
  const { withFloor, withoutFloor, differences } = weighSlates(drawn, standings, rates);
  const hasBonus = drawn.some(({ policy }) => Object.values(policy.bonuses).some((bonus) => bonus > 0));
  const artists = await mostDifferent(db, differences, drawn.length);
  return { slates: drawn.length, hasBonus, withFloor, withoutFloor, artists };
}

async function mostDifferent(
  db: Database,
  differences: ReadonlyMap<number, number>,
  slates: number,
): Promise<WithoutFloor["artists"]> {
  const most = [...differences]
    .filter(([, difference]) => Math.abs(difference) > 1e-9)
    .toSorted((left, right) => Math.abs(right[1]) - Math.abs(left[1]) || left[0] - right[0])
    .slice(0, toldArtists);
  const records = await readArtistRecords(
    db,
    most.map(([artistId]) => artistId),
  );
  return most.flatMap(([artistId, difference]) => {
    const record = records.find((one) => one.artistId === artistId);
    if (!record) return [];
    const { name, band } = record;
    return [{ artistId, name, band, difference: (difference / slates) * 1_000 }];
  });
}
