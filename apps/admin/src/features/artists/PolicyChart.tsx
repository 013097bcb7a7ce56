"use client";

import { useQuery } from "@tanstack/react-query";
import { bands } from "../../components/bandNames.ts";
import { BarsChart } from "../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../components/charts/ChartFrame.tsx";
import { shareFigure, shortFigure } from "../../components/figures.ts";
import type { ArtistsOverview } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";

const mostPolicies = 10;
const wholeBar: [number, number] = [0, 1];

/** Which band each policy version gave the places of its Homes to. */
export function PolicyChart({ policies }: { policies: ArtistsOverview["byPolicy"] }) {
  const live = useQuery(useTRPC().policy.current.queryOptions()).data?.version;
  const nameOf = (version: number): string => `Policy ${version}${version === live ? " (live)" : ""}`;
  const isCut = policies.length > mostPolicies;
  return (
    <ChartFrame
      title="Exposure by policy version"
      unit="share of the exposure under each version, %"
      description={
        <>
          {live === undefined
            ? ""
            : `Policy ${live} is live for everyone; the others served before it, or a part of the listeners. `}
          {isCut
            ? `The ${mostPolicies} versions with the most exposure are drawn; the table has all ${policies.length}.`
            : ""}
        </>
      }
      csvName="exposure-by-policy"
      table={{
        columns: [
          { name: "Policy version", isFigure: true, format: String },
          { name: "Exposure", unit: "first places", isFigure: true, format: shortFigure },
          ...bands.map(({ name }) => ({ name, unit: "% of it", isFigure: true, format: shareFigure })),
        ],
        rows: policies.map(({ key, exposure, shares }) => [key, exposure, ...bands.map(({ band }) => shares[band])]),
      }}
      empty="No Home was served in these days. Look further back."
      height="h-80"
    >
      <BarsChart
        label="Share of exposure by band under each policy version"
        category="policy version"
        value={{ name: "share", format: shareFigure, domain: wholeBar }}
        series={bands}
        groups={policies.slice(0, mostPolicies).map(({ key, shares }) => ({
          name: nameOf(key),
          bars: bands.map(({ band }) => ({ value: shares[band] })),
        }))}
        lying
        stacked
      />
    </ChartFrame>
  );
}
