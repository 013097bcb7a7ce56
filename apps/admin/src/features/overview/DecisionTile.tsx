"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { age } from "../../components/age.ts";
import { dialFigure } from "../../components/figures.ts";
import type { Overview } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";
import { Tile } from "./Tile.tsx";

/** Where people have set the dial. */
export function DecisionTile({ policy, now }: { policy: Overview["policy"]; now: Date }) {
  if (!policy) return <Tile place={4} step="Decision" figure="None" unit="no policy is in force" />;
  return (
    <Tile place={4} step="Decision" figure={dialFigure(policy.policy.dial)} unit="on the dial, from 0 to 1">
      <p>
        <Link
          href="/policy"
          className="font-medium text-fg underline decoration-line-strong underline-offset-4 hover:decoration-fg"
        >
          Policy {policy.version}
        </Link>
        , {age(policy.publishedAt, now)}
      </p>
      <OnTheWay live={policy.version} now={now} />
      <p className="truncate">by {policy.author ?? "Segue"}</p>
    </Tile>
  );
}

const refreshMs = 10_000;

/** Versions that serve a part of the listeners beside the one that is live for everyone. */
function OnTheWay({ live, now }: { live: number; now: Date }) {
  const { data = [] } = useQuery(useTRPC().policy.history.queryOptions(undefined, { refetchInterval: refreshMs }));
  const serving = data.filter(({ version, retiredAt }) => version !== live && retiredAt === null);
  return serving.map(({ version, percent, isPaused, scope, policy, publishedAt }) => (
    <p key={version}>
      <Link
        href={`/policy?version=${version}`}
        className="font-medium text-fg underline decoration-line-strong underline-offset-4 hover:decoration-fg"
      >
        Policy {version}
      </Link>{" "}
      for {percent} %{scope.kind === "everyone" ? "" : " of a part of the listeners"}, dial {dialFigure(policy.dial)}
      {isPaused ? ", paused" : `, ${age(publishedAt, now)}`}
    </p>
  ));
}
