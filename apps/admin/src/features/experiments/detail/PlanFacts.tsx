import type { ReactNode } from "react";
import { figure } from "../../../components/figures.ts";
import { LocalTime } from "../../../components/LocalTime.tsx";
import { Panel } from "../../../components/Panel.tsx";
import type { ExperimentDetail } from "../../../trpc/answers.ts";
import { comparesWords, gainWords, metricWords } from "../experimentWords.ts";
import { sampleWords } from "../sampleWords.ts";

/** What the experiment is, as it was said before it started. */
export function PlanFacts({ experiment }: { experiment: ExperimentDetail }) {
  const { plan, served, controlPercent, treatmentPercent, holdoutPercent, createdBy, createdAt, startedAt, endedAt } =
    experiment;
  const { main, detail } = sampleWords(experiment.sample);
  const margins = plan.guardrails.map(
    ({ metric, margin }) => `${metricWords[metric].name}, at most ${gainWords(margin).slice(1)} worse`,
  );
  return (
    <Panel title="The plan">
      <dl className="grid gap-x-6 gap-y-3 text-small sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Fact name="Compares">{comparesWords(experiment)}</Fact>
        <Fact name="Shares">
          {controlPercent} % control, {treatmentPercent} % treatment, {holdoutPercent} % holdout
        </Fact>
        <Fact name="Must get better">
          {metricWords[plan.success].name}; smallest improvement that matters {gainWords(plan.effect).slice(1)}
        </Fact>
        <Fact name="Guardrails">{margins.length > 0 ? margins.join("; ") : "none"}</Fact>
        <Fact name="Sample">
          {main}. {detail}{" "}
          {experiment.startedAt ? `So far the two sides hold ${figure(served.control + served.treatment)}.` : ""}
        </Fact>
        <Fact name="Planned">
          {createdBy}, <LocalTime at={createdAt} />
        </Fact>
        {startedAt ? (
          <Fact name="Ran">
            from <LocalTime at={startedAt} />
            {endedAt ? (
              <>
                {" "}
                until <LocalTime at={endedAt} />
              </>
            ) : null}
          </Fact>
        ) : null}
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sm:contents">
      <dt className="font-medium text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
