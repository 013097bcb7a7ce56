import { Button } from "@segue/ui";
import { LocalTime } from "../../components/LocalTime.tsx";
import type { Lens } from "../../trpc/answers.ts";
import { Clusters } from "./Clusters.tsx";
import { DialPanel } from "./DialPanel.tsx";
import { EventsPanel } from "./EventsPanel.tsx";
import { HomeNow } from "./HomeNow.tsx";
import { ServedHome } from "./ServedHome.tsx";
import { VectorPanel } from "./VectorPanel.tsx";

interface LensLoadedProps {
  lens: Lens;
  isFetching: boolean;
  /** composes her Home once more */
  onAgain: () => void;
}

/** The page once a listener is open. */
export function LensLoaded({ lens, isFetching, onAgain }: LensLoadedProps) {
  const { listener, at, home, mode, dial, served, vector, clusters, events } = lens;
  return (
    <div aria-busy={isFetching} className={`transition-opacity ${isFetching ? "opacity-60" : ""}`}>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div>
          <h2 className="text-title font-semibold tracking-tight">{listener.displayName}</h2>
          <p className="text-small text-muted">
            {[`number ${listener.listenerId}`, listener.country, listener.zone].filter(Boolean).join(", ")}
            {listener.openUntil === null ? null : (
              <>
                ; open to you until <LocalTime at={listener.openUntil} />
              </>
            )}
          </p>
        </div>
        <Button look="outline" size="small" disabled={isFetching} onClick={onAgain}>
          Compose again
        </Button>
      </div>
      {listener.personalised ? null : (
        <p className="mb-4 rounded-md bg-raised px-4 py-3 text-small">
          She wants a Home without a profile: nothing of what she did is used for it.
        </p>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2">
        <HomeNow home={home} at={at} mode={mode} />
        <ServedHome served={served} />
        <DialPanel dial={dial} served={served} />
        <Clusters clusters={clusters} />
        <VectorPanel vector={vector} served={served} />
        <EventsPanel events={events} />
      </div>
    </div>
  );
}
