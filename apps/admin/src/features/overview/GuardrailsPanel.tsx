"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { age } from "../../components/age.ts";
import { Panel } from "../../components/Panel.tsx";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import { TableHead } from "../../components/TableHead.tsx";
import type { GuardrailCheck } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";
import { guardrailName, limitWords, measuredWords, verdictWords } from "./guardrailWords.ts";

const refreshMs = 30_000;
const columns = [{ name: "Policy" }, { name: "Guardrail" }, { name: "Measured" }, { name: "Verdict" }];

/** What must hold while a policy serves, and whether it does; takes no room while no policy has guardrails. */
export function GuardrailsPanel({ now }: { now: Date }) {
  const { data } = useQuery(useTRPC().guardrails.list.queryOptions(undefined, { refetchInterval: refreshMs }));
  if (!data || data.checks.length === 0) return null;
  const aside = <p className="text-small text-muted">looked at every {data.everyMinutes} minutes</p>;
  return (
    <Panel title="Guardrails" aside={aside}>
      <ScrollArea label="Guardrails of the policies" className="relative overflow-x-auto">
        <table className="w-full min-w-2xl text-left text-small tabular-nums">
          <TableHead columns={columns} />
          <tbody className="divide-y divide-line">
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
      </ScrollArea>
    </Panel>
  );
}

interface RowProps {
  check: GuardrailCheck;
  finding: GuardrailCheck["findings"][number];
  now: Date;
}

const tones = { holds: "text-good", breached: "text-danger", notEnough: "text-muted" };

function Row({ check: { version, percent, isInForce, at }, finding, now }: RowProps) {
  return (
    <tr className="align-top">
      <th scope="row" className="py-2.5 pr-4 font-medium">
        <Link
          href={`/policy?version=${version}`}
          className="underline decoration-line-strong underline-offset-4 hover:decoration-fg"
        >
          Policy {version}
        </Link>
        <span className="block text-caption font-normal text-muted">
          {isInForce ? (percent === 100 ? "live" : `at ${percent} %`) : "taken back"}, {age(at, now)}
        </span>
      </th>
      <td className="py-2.5 pr-4">
        {guardrailName(finding)}
        <span className="block text-caption text-muted">{limitWords(finding)}</span>
      </td>
      <td className="py-2.5 pr-4">{measuredWords(finding)}</td>
      <td className={`py-2.5 font-medium ${tones[finding.verdict]}`}>{verdictWords(finding)}</td>
    </tr>
  );
}
