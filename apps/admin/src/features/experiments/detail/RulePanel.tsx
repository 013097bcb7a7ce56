import { Ban, CircleCheck, CircleX, Hourglass, ScrollText, type LucideIcon } from "lucide-react";
import { Panel } from "../../../components/Panel.tsx";
import type { ExperimentDetail, ExperimentReading } from "../../../trpc/answers.ts";

type Kind = ExperimentReading["decision"]["kind"];

const looks: Record<Kind, { title: string; Icon: LucideIcon; tone: string }> = {
  ship: { title: "Ship", Icon: CircleCheck, tone: "text-good" },
  leave: { title: "Do not ship", Icon: CircleX, tone: "text-danger" },
  goOn: { title: "Go on", Icon: Hourglass, tone: "text-tide" },
  broken: { title: "Do not read it", Icon: Ban, tone: "text-danger" },
};

/** What the rule says now, and what was decided. */
export function RulePanel({ experiment }: { experiment: ExperimentDetail }) {
  const { reading, decision, standstill } = experiment;
  return (
    <Panel title="What the rule says">
      {reading ? (
        <Verdict decision={reading.decision} />
      ) : (
        <p className="text-body text-muted">It has not been started: there is nothing to read yet.</p>
      )}
      {standstill ? (
        <p role="alert" className="mt-4 rounded-md border border-line px-4 py-3 text-small text-danger">
          {standstill}
        </p>
      ) : null}
      {decision ? (
        <p className="mt-4 flex gap-3 rounded-md bg-raised px-4 py-3 text-small">
          <ScrollText size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-muted" />
          <span>
            {decision.by} decided to {decision.choice === "ship" ? "ship it" : "leave things as they are"}:{" "}
            {decision.reason}
            {decision.choice === "ship" ? " Ramp the version on the Policy page, or promote the model." : ""}
          </span>
        </p>
      ) : null}
      <p className="mt-4 text-small text-muted">
        Ship if, and only if, the metric that must get better is better for sure, and no guardrail is worse than
        allowed. If the sides do not hold the listeners that their shares promise, nothing is read.
      </p>
    </Panel>
  );
}

function Verdict({ decision: { kind, words } }: { decision: ExperimentReading["decision"] }) {
  const { title, Icon, tone } = looks[kind];
  return (
    <div className="flex gap-3">
      <Icon size={22} aria-hidden="true" className={`mt-0.5 shrink-0 ${tone}`} />
      <div>
        <p className={`text-lead font-semibold ${tone}`}>{title}</p>
        <p className="mt-0.5 text-body">{words}</p>
      </div>
    </div>
  );
}
