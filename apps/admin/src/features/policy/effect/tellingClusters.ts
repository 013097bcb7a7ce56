import type { PolicyEstimate } from "../../../trpc/answers.ts";

type Clusters = PolicyEstimate["satisfactionByCluster"];
type Told = Pick<Clusters[number], "inForce" | "draft">;

/** More bars than these cannot be told apart in one picture; the table has all. */
const mostBars = 12;

function isTold({ inForce, draft }: Told): boolean {
  return !("notEnough" in inForce) || !("notEnough" in draft);
}

/** The taste clusters that a chart has a bar for: those of which the log says enough, the largest first. */
export function tellingClusters<Cluster extends Told>(clusters: readonly Cluster[]): Cluster[] {
  return clusters.filter(isTold).slice(0, mostBars);
}

/** Which clusters the chart leaves out, and why; nothing where it leaves out none. */
export function silentClusters(clusters: readonly Told[]): string | undefined {
  const told = clusters.filter(isTold).length;
  const [silent, hidden] = [clusters.length - told, Math.max(0, told - mostBars)];
  const sentences = [
    silent > 0
      ? `Not enough evidence for ${silent} of ${clusters.length} taste clusters: too few of their cards were seen.`
      : "",
    hidden > 0 ? `${hidden} smaller ones are in the table.` : "",
  ].filter((sentence) => sentence !== "");
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}
