"use client";

import { Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { bands } from "../../components/bandNames.ts";
import { BarsChart } from "../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../components/charts/ChartFrame.tsx";
import { Failure } from "../../components/Failure.tsx";
import { figure, measured, shareFigure } from "../../components/figures.ts";
import type { WithoutFloor } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";

const series = [
  { name: "with the floors", tone: "tide" },
  { name: "without them", tone: "muted" },
] as const;

/** What the exposure floors change, on slates that were really served. */
export function WithoutFloorChart({ days }: { days: number }) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(calls.artists.withoutFloor.queryOptions({ days }));
  if (data) return <Drawn found={data} />;
  if (error) return <Failure title="The floors could not be weighed" error={error} onRetry={() => void refetch()} />;
  return <Skeleton className="h-96" />;
}

function Drawn({ found }: { found: WithoutFloor }) {
  const { slates, hasBonus, withFloor, withoutFloor, artists } = found;
  const rows = bands.map(({ band, name }) => [name, withFloor[band], withoutFloor[band]] as const);
  const share = { unit: "%", isFigure: true, format: shareFigure };
  return (
    <ChartFrame
      title="Without the floors"
      unit="share of the exposure to be expected, %"
      description={
        slates === 0
          ? undefined
          : `The latest ${figure(slates)} slates drawn under the dial, each place weighed again with what stood above it as it was: once as the policies stand now, once without what their floors add. ${
              hasBonus ? "" : "No floor adds anything now, so both are the same."
            }`
      }
      csvName="without-the-floors"
      table={{
        columns: [{ name: "Band" }, ...series.map(({ name }) => ({ name: `Share ${name}`, ...share }))],
        rows: slates === 0 ? [] : rows,
      }}
      empty="No slate of these days kept what it was drawn from, so nothing can be weighed again. Homes served from now on keep it."
    >
      <div className="flex h-full flex-col">
        <div className="min-h-0 flex-1">
          <BarsChart
            label="Share of exposure by band with and without floors"
            category="band of artists"
            value={{ name: "share", format: shareFigure }}
            series={series}
            groups={rows.map(([name, ...values]) => ({ name, bars: values.map((value) => ({ value })) }))}
          />
        </div>
        {artists.length > 0 ? <MostMoved artists={artists} /> : null}
      </div>
    </ChartFrame>
  );
}

function MostMoved({ artists }: { artists: WithoutFloor["artists"] }) {
  return (
    <p className="pt-2 text-caption text-muted">
      Most moved without them, in first places a thousand slates:{" "}
      {artists.slice(0, 3).map(({ artistId, name, difference }, at) => (
        <span key={artistId}>
          {at > 0 ? ", " : ""}
          <Link href={`/artists/${artistId}`} className="text-fg underline underline-offset-2">
            {name}
          </Link>{" "}
          {difference > 0 ? "+" : "−"}
          {measured(Math.abs(difference))}
        </span>
      ))}
    </p>
  );
}
