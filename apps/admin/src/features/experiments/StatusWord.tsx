import type { Experiment } from "../../trpc/answers.ts";
import { statusWords } from "./experimentWords.ts";

const looks = { draft: "text-muted", running: "text-good", stopped: "text-tide", decided: "text-fg" };

/** Where an experiment stands, as a word that is easily found. */
export function StatusWord({ experiment }: { experiment: Experiment }) {
  const look = experiment.standstill ? "text-danger" : looks[experiment.status];
  return (
    <span className={`inline-block w-fit rounded-full bg-raised px-2.5 py-0.5 text-caption font-medium ${look}`}>
      {statusWords(experiment)}
    </span>
  );
}
