import { believedTaste, type ServingModels } from "@segue/engine/prediction";
import { subjectName } from "../../prediction/learnt/subjectName.ts";
import type { ListenerTaste } from "../../prediction/listenerTaste.ts";

const shown = 8;

export interface LensCluster {
  name: string;
  /** of what is known of her, 0–1 */
  share: number;
  listens: number;
}

/** The taste clusters that a listener is in, the greatest share first; none while nothing is known of her, or no clusters are live. */
export function lensClusters({ taste, catalogue }: ListenerTaste, models: ServingModels): LensCluster[] {
  const clusters = models.clusters ?? null;
  return believedTaste(taste, { catalogue, clusters })
    .cluster.flatMap(({ subjectId, share, listens }) => {
      const name = subjectName({ subject: "cluster", subjectId }, { catalogue, clusters });
      return name === null ? [] : [{ name, share, listens }];
    })
    .slice(0, shown);
}
