import type { ClusterJudgement } from "@segue/services/training";

/** What reaching it means: clusters found from listening alone are the communities that are there. */
const wanted = 0.6;

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** How far the taste clusters are the communities of the simulated world, as Markdown. */
export function clusterReport(judgement: ClusterJudgement, world: { seed: string; listeners: number }): string {
  const { agreement, agreementOfGenres, clusters, judged, trueGroups } = judgement;
  const rows = clusters.map(
    ({ id, label, artists, purity }) =>
      `| ${id} | ${label} | ${artists} | ${purity === null ? "–" : percent(purity)} |`,
  );
  const verdict = agreement >= wanted ? "reached" : "missed";
  return `# Taste clusters against the truth

Written by \`segue report-clusters\`. The clusters of version ${judgement.version} were found from who hears whom in the simulated world of
seed \`${world.seed}\` with ${world.listeners.toLocaleString("en-GB")} listeners: directions of the artist factors, as many as lie apart best. Genres only name them. The world knows
which of ${trueGroups} communities each of ${judged.toLocaleString("en-GB")} artists belongs to, and never tells.

| adjusted mutual information with the communities |      |
| ------------------------------------------------ | ---: |
| taste clusters (wanted: ${wanted}, ${verdict})               | ${agreement.toFixed(3)} |
| genres of the catalogue, which were told         | ${agreementOfGenres.toFixed(3)} |

0 is chance and 1 is the same groups; it cannot be 1 with ${clusters.length} clusters for ${trueGroups} communities. Several communities
share a genre, and those whose people also hear each other's music fall into one cluster: the silhouette, which chooses the number,
finds them closer than a person who knew the truth would. _Of one community_ is the share of a cluster's artists that the largest
community in it has.

| id | cluster | artists | of one community |
| -: | ------- | ------: | ---------------: |
${rows.join("\n")}
`;
}
