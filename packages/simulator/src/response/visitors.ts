import type { ListenerTruth } from "../listeners/listenerTruth.ts";
import { Palate } from "../truth/palate.ts";

/** Somebody of the account who may be standing before the Home. */
export interface Visitor {
  /** chance that it is she, at this hour */
  chance: number;
  member: 0 | 1;
  /** what she loves at this hour */
  palate: Palate;
}

/** Who may visit at a local hour (0–23). A taste is at 0.6 of its strength at least, and whole at its best hour. */
export function visitorsAt({ components }: ListenerTruth, hour: number): Visitor[] {
  const all = components.reduce((sum, { weightByHour }) => sum + weightByHour[hour], 0);
  const members = [0, 1] as const;
  return members.flatMap((member) => {
    const own = components.filter((component) => component.member === member);
    if (own.length === 0) return [];
    const chance = own.reduce((sum, { weightByHour }) => sum + weightByHour[hour], 0) / all;
    const palate = new Palate(
      own,
      ({ weightByHour }) =>
        0.6 + (0.4 * weightByHour[hour]) / weightByHour.reduce((most, weight) => Math.max(most, weight)),
    );
    return [{ chance, member, palate }];
  });
}
