import { LocalTime } from "../../components/LocalTime.tsx";
import type { ModelVersion } from "../../trpc/answers.ts";
import { GateFindings } from "./GateFindings.tsx";
import { Promote } from "./Promote.tsx";

interface VersionsProps {
  /** newest first */
  versions: ModelVersion[];
  mayChange: boolean;
}

/** All versions of a model, with what the gate said of each; any whose file is kept can be promoted. */
export function Versions({ versions, mayChange }: VersionsProps) {
  return (
    <ol className="divide-y divide-line">
      {versions.map((version) => (
        <Version key={version.version} version={version} mayChange={mayChange} />
      ))}
    </ol>
  );
}

const aliasLooks = { live: "text-good", candidate: "text-tide", previous: "text-muted" };

function Version({ version, mayChange }: { version: ModelVersion; mayChange: boolean }) {
  const { aliases, removed, verdict, trainingRunId, trainedAt } = version;
  const canPromote = mayChange && !removed && !aliases.includes("live");
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="text-small font-semibold">Version {version.version}</p>
        {aliases.map((alias) => (
          <span
            key={alias}
            className={`rounded-full bg-raised px-2 py-0.5 text-caption font-medium ${aliasLooks[alias]}`}
          >
            {alias}
          </span>
        ))}
        <p className="text-small text-muted">
          <LocalTime at={trainedAt} />
          {trainingRunId === null ? ", trained elsewhere" : `, training ${trainingRunId}`}
          {removed ? ", its file was removed" : ""}
        </p>
        {canPromote ? <Promote version={version} /> : null}
      </div>
      {verdict ? (
        <details className="mt-1">
          <summary className="w-fit cursor-pointer rounded-sm py-1 text-small text-muted">
            {verdict.promoted ? "Passed the gate" : "Held by the gate"}
          </summary>
          <div className="pt-2">
            <GateFindings verdict={verdict} />
          </div>
        </details>
      ) : null}
    </li>
  );
}
