"use client";

import { useQuery } from "@tanstack/react-query";
import {
  guardrailName,
  limitWords,
  measuredWords,
  verdictTones,
  verdictWords,
} from "../../../components/guardrails/guardrailWords.ts";
import { LocalTime } from "../../../components/LocalTime.tsx";
import type { PolicyVersion } from "../../../trpc/answers.ts";
import { useTRPC } from "../../../trpc/client.tsx";

const refreshMs = 30_000;

/** Whether what must hold has held so far: what to look at before a version reaches more listeners. Nothing where it has no guardrails. */
export function GuardrailState({ version: { version, percent } }: { version: PolicyVersion }) {
  const { data } = useQuery(useTRPC().guardrails.list.queryOptions(undefined, { refetchInterval: refreshMs }));
  const check = data?.checks.find((one) => one.version === version);
  if (!check || check.findings.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="mb-1 text-caption font-medium text-muted">
        Guardrails, measured <LocalTime at={check.at} />
      </h3>
      <ul className="grid gap-1 text-small">
        {check.findings.map((finding) => (
          <li
            key={`${finding.metric} ${finding.of} ${finding.side}`}
            className="flex flex-wrap justify-between gap-x-4"
          >
            <span>
              {guardrailName(finding)}, {limitWords(finding)}:{" "}
              <span className="text-muted">{measuredWords(finding, percent)}</span>
            </span>
            <span className={`font-medium ${verdictTones[finding.verdict]}`}>{verdictWords(finding, percent)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
