import { age } from "../../components/age.ts";
import { figure } from "../../components/figures.ts";
import { Panel } from "../../components/Panel.tsx";
import type { Training } from "../../trpc/answers.ts";
import { bytes, span } from "./modelWords.ts";
import { RollBackTraining } from "./RollBackTraining.tsx";
import { TrainingSteps } from "./TrainingSteps.tsx";

interface TrainingsProps {
  /** newest first */
  trainings: Training[];
  now: Date;
  mayChange: boolean;
}

/** The latest trainings: how they went, what they took, and the way back from all that one of them made live. */
export function Trainings({ trainings, now, mayChange }: TrainingsProps) {
  if (trainings.length === 0) return null;
  return (
    <Panel title="Trainings">
      <ol className="divide-y divide-line">
        {trainings.map((training) => (
          <Run key={training.id} training={training} now={now} mayChange={mayChange} />
        ))}
      </ol>
    </Panel>
  );
}

const words = { running: "runs, or was cut off", done: "done", failed: "failed" };
const looks = { running: "text-tide", done: "text-good", failed: "text-danger" };

function Run({ training, now, mayChange }: { training: Training; now: Date; mayChange: boolean }) {
  const { id, status, startedAt, finishedAt, actor, resumed, error, rows, peakBytes, place } = training;
  const facts = [
    `begun ${age(startedAt, now)} by ${actor ?? "Segue"}`,
    finishedAt ? `took ${span((finishedAt.getTime() - startedAt.getTime()) / 1000)}` : place,
    rows === null ? null : `${figure(rows)} events`,
    peakBytes === null ? null : `${bytes(peakBytes)} at most`,
    resumed > 0 ? `taken up again ${resumed === 1 ? "once" : `${resumed} times`}` : null,
  ].filter((fact) => fact !== null);
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="text-small font-semibold">Training {id}</p>
        <span className={`rounded-full bg-raised px-2 py-0.5 text-caption font-medium ${looks[status]}`}>
          {words[status]}
        </span>
        {mayChange && status === "done" ? <RollBackTraining id={id} /> : null}
      </div>
      <p className="mt-1 text-small text-muted">{facts.join(", ")}</p>
      {error ? <p className="mt-1 text-small break-words text-danger">{error}</p> : null}
      <TrainingSteps steps={training.steps} />
    </li>
  );
}
