import type { ModelCard, ModelsView } from "@segue/services/model";
import { textTable, wrapped } from "./textTable.ts";

const columns = ["model", "live", "next", "before", "trained", "measured", "baseline"];

const shown = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(4));

/**
 * The registry for a terminal of 100 columns: a line a model with the version that is live, the one that waits (next) and the one to go
 * back to (before), and below why the next does not serve.
 */
export function modelLines({ families, trainings }: ModelsView): string[] {
  const rows = families.map(({ name, live, candidate, previous }) => {
    const card: Partial<ModelCard> = (live ?? candidate)?.card ?? {};
    const metric = card.gate?.metric ?? "";
    return [
      name,
      live ? String(live.version) : "–",
      candidate ? String(candidate.version) : "–",
      previous ? String(previous.version) : "–",
      live ? live.trainedAt.toISOString().slice(0, 10) : "–",
      metric === "" ? "–" : `${metric} ${shown(card.metrics?.[metric])}`,
      card.baseline ? `${shown(card.baseline.metrics[metric])} ${card.baseline.name}` : "–",
    ];
  });
  if (rows.length === 0) return ["No model was ever trained here: segue train"];
  const held = families.flatMap(({ name, candidate }) =>
    candidate
      ? wrapped(`${name} ${candidate.version}: ${candidate.verdict?.summary ?? "waits to be promoted, not judged"}`)
      : [],
  );
  const [last] = trainings;
  const ended = last?.finishedAt ? `ended ${last.finishedAt.toISOString()}` : "runs";
  const training = last ? [`training ${last.id} ${last.status}, ${ended}`] : [];
  return [...textTable([columns, ...rows]), ...held, ...training];
}
