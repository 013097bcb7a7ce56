"use client";

import { Button, Notice, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { CloudOff, Map as MapIcon } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { PlaceLink } from "../../../shell/PlaceLink.tsx";
import { callErrorCode } from "../../../trpc/callError.ts";
import { useCalls } from "../../../trpc/client.tsx";
import type { ListenerPlace, MapItem, TasteMapView } from "../../../trpc/views.ts";
import { ChosenItem } from "./ChosenItem.tsx";
import { MapList } from "./MapList.tsx";
import { hasFailed } from "../../../trpc/hasFailed.ts";

const fetchCanvas = () => import("./MapCanvas.tsx");
const MapCanvas = lazy(fetchCanvas);

function MapSkeleton() {
  return <Skeleton className="h-[56dvh] min-h-80 !rounded-lg md:h-[68dvh]" />;
}

function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (callErrorCode(error) === "NOT_FOUND") {
    return (
      <Notice icon={<MapIcon className="size-7" />} title="No map has been drawn yet">
        It is drawn from what listeners play, as soon as the first model has learnt from it.
      </Notice>
    );
  }
  return (
    <Notice
      icon={<CloudOff className="size-7" />}
      title="The map could not be fetched"
      action={<Button onClick={onRetry}>Try again</Button>}
      urgent
    >
      Something went wrong on the way. Another try often helps.
    </Notice>
  );
}

function Map({ map, place }: { map: TasteMapView; place: ListenerPlace | undefined }) {
  const [isNamed, setIsNamed] = useState(false);
  const [chosen, setChosen] = useState<MapItem | null>(null);
  return (
    <>
      <Suspense fallback={<MapSkeleton />}>
        <MapCanvas map={map} place={place} chosen={chosen} onChoose={setChosen} isNamed={isNamed} />
      </Suspense>
      <div className="mt-3 flex min-h-14 flex-wrap items-center justify-between gap-3">
        {chosen ? (
          <ChosenItem item={chosen} clusters={map.clusters} />
        ) : (
          <p className="max-w-2xl text-small text-muted">
            {place?.you === null
              ? "You are not on it yet: play something, and you will be."
              : "You stand among what suits you best. The larger dots are by artists you play. Press a dot to hear it."}
          </p>
        )}
        <Button look="outline" aria-pressed={isNamed} onClick={() => setIsNamed(!isNamed)}>
          {isNamed ? "Hide the names" : "Name the clusters"}
        </Button>
      </div>
      <h2 className="mt-8 mb-3 text-title font-semibold tracking-tight">The same as a list</h2>
      <MapList map={map} place={place} />
    </>
  );
}

/** The taste space in two dimensions: what the same people hear lies together, and she among it. */
export function MapScreen() {
  const calls = useCalls();
  const map = useQuery(calls.taste.map.queryOptions(undefined, { staleTime: 10 * 60_000 }));
  const place = useQuery(calls.taste.place.queryOptions());
  // What draws it comes while the map is on its way.
  useEffect(() => void fetchCanvas().catch(() => {}), []);
  const failed = hasFailed(map);
  return (
    <>
      <h1 className="text-display font-semibold tracking-tight md:pr-16">Taste map</h1>
      <p className="mt-1 mb-4 max-w-2xl text-body text-muted">
        Tracks that the same people hear lie close together. Nobody sorted them: the colours are clusters that were
        found.{" "}
        <PlaceLink href="/taste" name="Your taste" className="font-semibold text-fg underline underline-offset-4">
          Back to your taste
        </PlaceLink>
      </p>
      {failed ? <Failure error={map.error} onRetry={() => void map.refetch()} /> : null}
      {map.data ? <Map map={map.data} place={place.data} /> : null}
      {!map.data && !failed ? (
        <div aria-busy="true">
          <p className="sr-only">Drawing the map</p>
          <MapSkeleton />
        </div>
      ) : null}
    </>
  );
}
