import { artistBands, type ArtistBand } from "../../../data/index.ts";
import type { PolicyProblem } from "../checkPolicy.ts";
import { mostFloors } from "../hardLimits.ts";
import type { Policy } from "../policy.ts";

/** Fields that cannot both hold: of the dial and its band, of floors and weights. */
export function checkContradictions(policy: Policy): PolicyProblem[] {
  return [...checkBand(policy), ...checkFloors(policy), ...artistBands.flatMap((band) => checkWeight(band, policy))];
}

function checkBand({ dial, dialMin, dialMax }: Policy): PolicyProblem[] {
  if (dialMin > dialMax) {
    const problem = `the dial's band begins at ${dialMin} and ends at ${dialMax}, before it begins`;
    return [{ field: "dialMin", problem, wayOut: `choose at most ${dialMax}, or raise the end of the band` }];
  }
  if (dial >= dialMin && dial <= dialMax) return [];
  const wayOut = `choose from ${dialMin} to ${dialMax}, or widen the band`;
  return [{ field: "dial", problem: `the dial stands at ${dial}, outside of its own band`, wayOut }];
}

function checkFloors({ equity, floorGain }: Policy): PolicyProblem[] {
  const asked = artistBands.filter((band) => equity[band].floor > 0);
  const sum = asked.reduce((total, band) => total + equity[band].floor, 0);
  const [first] = asked.toSorted((left, right) => equity[right].floor - equity[left].floor);
  if (!first) return [];
  const problems: PolicyProblem[] = [];
  // Three times 0.1 is a little more than 0.3.
  if (sum > mostFloors + 1e-9) {
    const problem = `the floors of ${asked.join(", ")} take ${percent(sum)} of the exposure together`;
    const wayOut = `lower floors until they sum to ${percent(mostFloors)} at most`;
    problems.push({ field: `equity.${first}.floor`, problem, wayOut });
  }
  if (floorGain === 0) {
    const problem = `${asked.join(", ")} must have a share of the exposure, and the controller that sees to it stands still`;
    problems.push({ field: "floorGain", problem, wayOut: "choose a floor gain above 0, or take the floors away" });
  }
  return problems;
}

/** Pushed down by its weight, pulled up by its floor. */
function checkWeight(band: ArtistBand, { equity }: Policy): PolicyProblem[] {
  const { weight, floor } = equity[band];
  const heavier = artistBands.filter((other) => equity[other].weight > weight);
  if (!(floor > 0) || weight >= 1 || heavier.length === 0) return [];
  const problem = `${band} artists must have ${percent(floor)} of the exposure, and their weight of ${weight} takes it from them`;
  const wayOut = "raise the weight to 1 or more, or take the floor away";
  return [{ field: `equity.${band}.weight`, problem, wayOut }];
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}
