import type { ReactNode } from "react";
import { figure } from "../../components/figures.ts";
import { LocalTime } from "../../components/LocalTime.tsx";
import type { ModelVersion } from "../../trpc/answers.ts";
import { bytes } from "./modelWords.ts";

/** Where a version comes from: data, time, file, parameters, and what it cannot do. */
export function VersionFacts({ version }: { version: ModelVersion }) {
  const { card, trainedAt, checksum, byteLength } = version;
  const { data, parameters = {}, limits = [], about } = card;
  const names = Object.keys(parameters);
  return (
    <>
      <dl className="grid gap-x-8 gap-y-2 text-small sm:grid-cols-[9rem_minmax(0,1fr)]">
        {about ? <Fact name="About">{about}</Fact> : null}
        <Fact name="Trained">
          <LocalTime at={trainedAt} />
        </Fact>
        {data?.from && data.to ? (
          <Fact name="Learnt from">
            <LocalTime at={new Date(data.from)} /> to <LocalTime at={new Date(data.to)} />, {figure(data.listeners)}{" "}
            listeners, {figure(data.rows)} events
          </Fact>
        ) : null}
        <Fact name="File">
          {bytes(byteLength)}, SHA-256 <span className="font-mono text-caption break-all">{checksum.slice(0, 16)}</span>
        </Fact>
        {names.length > 0 ? (
          <Fact name="Parameters">{names.map((name) => `${name} ${parameters[name]}`).join(", ")}</Fact>
        ) : null}
      </dl>
      {limits.length > 0 ? (
        <ul aria-label="Limits" className="mt-3 grid list-disc gap-1 pl-5 text-small text-muted">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 break-words max-sm:mb-1">{children}</dd>
    </>
  );
}
