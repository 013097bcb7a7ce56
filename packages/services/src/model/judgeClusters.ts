import { adjustedMutualInformation } from "@segue/engine/math";
import { matchKey } from "@segue/engine/data";
import { ServiceError, type ServiceContext } from "../context.ts";
import { currentCatalogue } from "../prediction/catalogueCache.ts";
import { actorOfReading } from "./actorOfReading.ts";
import { createModelStore } from "./modelStore.ts";

export interface JudgeClustersInput {
  /** where artefacts are kept, in `models` */
  dataDir: string;
  /** groups that somebody knows to be there, by artist name; such as a simulated world's communities */
  truth: ReadonlyMap<string, number>;
}

export interface ClusterView {
  /** lasts over trainings */
  id: number;
  label: string;
  artists: number;
  /** share of its judged artists that are of its largest true group; null when none of them is judged */
  purity: number | null;
}

export interface ClusterJudgement {
  version: number;
  clusters: ClusterView[];
  /** artists of which both the cluster and the truth are known */
  judged: number;
  trueGroups: number;
  /** adjusted mutual information of clusters and truth: 0 is chance, 1 is equal */
  agreement: number;
  /** the same of the genres that stand in the catalogue, which were told and not found */
  agreementOfGenres: number;
}

/**
 * How far the live taste clusters are the groups that are truly there. For staff of any role and Segue's own command.
 *
 * @throws ServiceError notFound while no clusters are live, invalid when no artist of the truth is in a cluster
 */
export async function judgeClusters({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: JudgeClustersInput;
}): Promise<ClusterJudgement> {
  actorOfReading(ctx);
  const store = createModelStore({ db: ctx.db, dataDir: input.dataDir, clock: ctx.clock, log: ctx.log });
  const { models, versions } = await store.live();
  const { clustersArtists: clusters } = models;
  if (!clusters) throw new ServiceError("notFound", "No taste clusters are live yet: train the models first.");
  const catalogue = await currentCatalogue(ctx.db, []);
  const truth = new Map(Array.from(input.truth, ([name, group]) => [matchKey(name), group]));
  const judged = Array.from(clusters.itemIds, (itemId, place) => {
    const item = catalogue.itemOf(itemId);
    const group = item && truth.get(matchKey(item.title));
    const genre = item?.genres.toSorted((left, right) => left - right).join(" ") ?? "";
    return { cluster: clusters.clusterOf[place], group, genre };
  }).filter((one): one is { cluster: number; group: number; genre: string } => one.group !== undefined);
  if (judged.length === 0) throw new ServiceError("invalid", "No artist of the clusters is in the truth.", "truth");
  const groups = judged.map(({ group }) => group);
  const genres = [...new Set(judged.map(({ genre }) => genre))];
  return {
    version: versions.find(({ name }) => name === "clusters-artists")?.version ?? 0,
    clusters: clusters.labels.map((label, cluster) => ({
      id: clusters.ids[cluster],
      label,
      artists: clusters.clusterOf.filter((one) => one === cluster).length,
      purity: purityOf(judged.filter((one) => one.cluster === cluster).map(({ group }) => group)),
    })),
    judged: judged.length,
    trueGroups: new Set(groups).size,
    agreement: adjustedMutualInformation(
      judged.map(({ cluster }) => cluster),
      groups,
    ),
    agreementOfGenres: adjustedMutualInformation(
      judged.map(({ genre }) => genres.indexOf(genre)),
      groups,
    ),
  };
}

/** Share of the most frequent value; null of none. */
function purityOf(groups: readonly number[]): number | null {
  if (groups.length === 0) return null;
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return Math.max(...counts.values()) / groups.length;
}
