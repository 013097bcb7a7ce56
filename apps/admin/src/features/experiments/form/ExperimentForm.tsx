"use client";

import { Button, useHydrated } from "@segue/ui";
import { useState, type SubmitEvent } from "react";
import { Panel } from "../../../components/Panel.tsx";
import type { ExperimentOptions } from "../../../trpc/answers.ts";
import { refusedFields } from "../../../trpc/refusedFields.ts";
import { freshExperiment, inputOf, type ExperimentDraft } from "./experimentDraft.ts";
import { PlanFields } from "./PlanFields.tsx";
import { SampleNote } from "./SampleNote.tsx";
import { SharesFields } from "./SharesFields.tsx";
import { SidesFields } from "./SidesFields.tsx";
import { useCreate } from "./useCreate.ts";
import { WordsFields } from "./WordsFields.tsx";

/** Everything that an experiment is, said before anybody is served by it. */
export function ExperimentForm({ options }: { options: ExperimentOptions }) {
  const [draft, setDraft] = useState(() => freshExperiment(options));
  const create = useCreate();
  const refused = refusedFields(create.error);
  const problems = Object.fromEntries([...refused].toReversed().map(([field, words]) => [knownField(field), words]));
  const isReady = useHydrated();
  const change = (part: Partial<ExperimentDraft>) => {
    create.reset();
    setDraft((before) => ({ ...before, ...part }));
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    create.mutate(inputOf(draft));
  };
  const part = { draft, problems, onChange: change };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset
        disabled={!isReady || create.isPending}
        className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2"
      >
        <legend className="sr-only">The experiment</legend>
        <Panel title="What is tried">
          <WordsFields {...part} />
          <div className="mt-5">
            <SidesFields {...part} options={options} />
          </div>
        </Panel>
        <Panel title="On whom, and what it is judged by">
          <SharesFields {...part} />
          <div className="mt-6">
            <PlanFields {...part} />
          </div>
          <div className="mt-6">
            <SampleNote draft={draft} />
          </div>
          <RefusedNote problems={[...refused.values()]} />
          <div className="mt-5 flex justify-end">
            <Button type="submit">{create.isPending ? "One moment" : "Keep the plan"}</Button>
          </div>
        </Panel>
      </fieldset>
    </form>
  );
}

/** What is wrong where there is one thing, else how much. */
function RefusedNote({ problems }: { problems: readonly string[] }) {
  const [first] = problems;
  if (first === undefined) return null;
  return (
    <p role="alert" className="mt-4 text-small text-danger">
      {problems.length === 1 ? first : `${problems.length} fields are not right yet: each says what it needs.`}
    </p>
  );
}

/** The field of the form that a refused one is shown at. */
function knownField(field: string): string {
  return field.startsWith("plan.guardrails") ? "plan.guardrails" : field;
}
