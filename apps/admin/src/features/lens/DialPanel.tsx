import { Panel } from "../../components/Panel.tsx";
import type { Lens } from "../../trpc/answers.ts";
import { dialSentence } from "./dialSentence.ts";

interface DialPanelProps {
  dial: Lens["dial"];
  served: Lens["served"];
}

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;

/** Her dial: what was asked for, what was applied, and what each side of it adds. */
export function DialPanel({ dial, served }: DialPanelProps) {
  const terms = [
    { name: "The policy's dial", value: dial.policy.toFixed(3) },
    { name: `The policy's shift in the ${dial.daypart}`, value: signed(dial.shift) },
    { name: `Her openness, ${dial.openness.toFixed(3)} (½ is usual)`, value: signed(dial.fromOpenness) },
    { name: `Her own dial in the ${dial.daypart}`, value: signed(dial.own) },
    { name: "Requested", value: dial.requested.toFixed(3) },
    { name: `Applied, in the band ${dial.min} to ${dial.max}`, value: dial.applied.toFixed(3) },
  ];
  return (
    <Panel title="Her dial">
      <p className="text-body">{dialSentence(dial)}</p>
      <dl className="mt-3 divide-y divide-line text-small">
        {terms.map(({ name, value }) => (
          <div key={name} className="flex justify-between gap-4 py-1.5">
            <dt className="text-muted">{name}</dt>
            <dd className="font-medium tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {served ? (
        <p className="mt-3 text-small text-muted">
          On her last Home: requested {served.requestedDial.toFixed(3)}, applied {served.appliedDial.toFixed(3)}.
        </p>
      ) : null}
    </Panel>
  );
}
