import type { ModelCard, ModelsView } from "@segue/services/model";

const columns = ["model", "live", "trained", "measured", "baseline", "previous", "candidate"];

const shown = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(4));

/** A table of texts, each column as wide as its widest text. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** The registry for a terminal: a line a model, and below it why a candidate does not serve. */
export function modelLines({ families, trainings }: ModelsView): string[] {
  const rows = families.map(({ name, live, candidate, previous }) => {
    const card: Partial<ModelCard> = (live ?? candidate)?.card ?? {};
    const metric = card.gate?.metric ?? "";
    return [
      name,
      live ? String(live.version) : "–",
      live ? live.trainedAt.toISOString().slice(0, 16).replace("T", " ") : "–",
      metric === "" ? "–" : `${metric} ${shown(card.metrics?.[metric])}`,
      card.baseline ? `${card.baseline.name} ${shown(card.baseline.metrics[metric])}` : "–",
      previous ? String(previous.version) : "–",
      candidate ? String(candidate.version) : "–",
    ];
  });
  if (rows.length === 0) return ["No model was ever trained here: segue train"];
  const held = families.flatMap(({ name, candidate }) =>
    candidate ? [`${name} ${candidate.version}: ${candidate.verdict?.summary ?? "waits to be promoted"}`] : [],
  );
  const [last] = trainings;
  const ended = last?.finishedAt ? `ended ${last.finishedAt.toISOString()}` : "runs";
  const training = last ? [`training ${last.id} ${last.status}, ${ended}`] : [];
  return [...table([columns, ...rows]), ...held, ...training];
}
