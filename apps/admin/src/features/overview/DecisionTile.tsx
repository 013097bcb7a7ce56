import Link from "next/link";
import { age } from "../../components/age.ts";
import { dialFigure } from "../../components/figures.ts";
import type { Overview } from "../../trpc/answers.ts";
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
      <p className="truncate">by {policy.author ?? "Segue"}</p>
    </Tile>
  );
}
