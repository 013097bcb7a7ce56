import { CircleCheck, TriangleAlert } from "lucide-react";
import { LocalTime } from "../../components/LocalTime.tsx";
import { Panel } from "../../components/Panel.tsx";
import type { Incident } from "../../trpc/answers.ts";
import { wasLive } from "./incidentWords.ts";
import { Resolve } from "./Resolve.tsx";

interface IncidentsProps {
  /** open ones first */
  incidents: Incident[];
  mayResolve: boolean;
}

/** What went wrong: what waits for a person first, then what lately was resolved. Takes no room where nothing ever did. */
export function Incidents({ incidents, mayResolve }: IncidentsProps) {
  if (incidents.length === 0) return null;
  const open = incidents.filter(({ resolvedAt }) => resolvedAt === null).length;
  return (
    <div id="incidents" className="scroll-mt-6">
      <Panel
        title="Incidents"
        aside={<p className="text-small text-muted">{open === 0 ? "none is open" : `${open} open`}</p>}
      >
        <ol className="divide-y divide-line">
          {incidents.map((incident) => (
            <Row key={incident.id} incident={incident} mayResolve={mayResolve} />
          ))}
        </ol>
      </Panel>
    </div>
  );
}

function Row({ incident, mayResolve }: { incident: Incident; mayResolve: boolean }) {
  const { title, openedAt, seenAt, timesSeen, resolvedAt, artefact } = incident;
  const isOpen = resolvedAt === null;
  const Sign = isOpen ? TriangleAlert : CircleCheck;
  const live = wasLive(incident);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-3 py-4">
      <Sign size={18} aria-hidden="true" className={`mt-0.5 shrink-0 ${isOpen ? "text-danger" : "text-good"}`} />
      <div className="min-w-0 flex-1 basis-60 text-small">
        <p className="text-body font-medium break-words">{title}</p>
        <p className="mt-1 text-muted">
          {isOpen ? "Open since " : "Opened "}
          <LocalTime at={openedAt} />
          {resolvedAt ? (
            <>
              , resolved <LocalTime at={resolvedAt} />
            </>
          ) : null}
          {timesSeen > 1 ? (
            <>
              , met {timesSeen} times, last <LocalTime at={seenAt} />
            </>
          ) : null}
        </p>
        {live ? (
          <p className="mt-0.5 break-words text-muted">
            {live} ({artefact?.problem})
          </p>
        ) : null}
        {isOpen ? null : (
          <p className="mt-0.5 break-words text-muted">
            {incident.resolvedBy ?? "Segue"}: {incident.resolution}
          </p>
        )}
      </div>
      {isOpen && mayResolve ? <Resolve incident={incident} /> : null}
    </li>
  );
}
