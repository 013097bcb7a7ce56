"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { age } from "../../components/age.ts";
import {
  guardrailName,
  limitWords,
  measuredWords,
  verdictTones,
  verdictWords,
} from "../../components/guardrails/guardrailWords.ts";
import { Panel } from "../../components/Panel.tsx";
import type { GuardrailCheck } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";

const refreshMs = 30_000;
const columns = ["Policy", "Guardrail", "Measured", "Verdict"];

/** What must hold while a policy serves, and whether it does; takes no room while no policy has guardrails. */
export function GuardrailsPanel({ now }: { now: Date }) {
  const { data } = useQuery(useTRPC().guardrails.list.queryOptions(undefined, { refetchInterval: refreshMs }));
  if (!data || data.checks.length === 0) return null;
  const aside = <p className="text-small text-muted">looked at every {data.everyMinutes} minutes</p>;
  return (
    <Panel title="Guardrails" aside={aside}>
      <table className="w-full text-left text-small tabular-nums max-sm:block">
        <thead className="text-muted max-sm:sr-only">
          <tr className="border-b border-line">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-4 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-sm:block">
          {data.checks.map((check) =>
            check.findings.map((finding) => (
              <Row
                key={`${check.version} ${finding.metric} ${finding.of} ${finding.side}`}
                check={check}
                finding={finding}
                now={now}
              />
            )),
          )}
        </tbody>
      </table>
    </Panel>
  );
}

interface RowProps {
  check: GuardrailCheck;
  finding: GuardrailCheck["findings"][number];
  now: Date;
}

function Row({ check: { version, percent, isInForce, at }, finding, now }: RowProps) {
  const tone = verdictTones[finding.verdict];
  return (
    <tr className="align-top max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-x-4 max-sm:gap-y-1 max-sm:py-3">
      <th scope="row" className="font-medium sm:py-2.5 sm:pr-4">
        <Link
          href={`/policy?version=${version}`}
          className="underline decoration-line-strong underline-offset-4 hover:decoration-fg"
        >
          Policy {version}
        </Link>
        <span className="block text-caption font-normal text-muted">
          {isInForce ? (percent === 100 ? "live" : `live for ${percent} %`) : "taken back"}, measured {age(at, now)}
        </span>
      </th>
      <td className="max-sm:order-3 max-sm:col-span-2 sm:py-2.5 sm:pr-4">
        {guardrailName(finding)}
        <span className="block text-caption text-muted">{limitWords(finding)}</span>
      </td>
      <td className="max-sm:order-4 max-sm:col-span-2 sm:py-2.5 sm:pr-4">{measuredWords(finding, percent)}</td>
      <td className={`font-medium max-sm:text-right sm:py-2.5 ${tone}`}>{verdictWords(finding, percent)}</td>
    </tr>
  );
}
