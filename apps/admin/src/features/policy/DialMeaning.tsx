import { dialFigure } from "../../components/figures.ts";
import type { Policy } from "../../trpc/answers.ts";
import { dialEffect, dialName } from "./dialWords.ts";

interface DialMeaningProps {
  dial: number;
  policy: Pick<Policy, "dialMin" | "dialMax" | "opennessWeight">;
}

/** The position in plain words, with the two weights that it gives. */
export function DialMeaning({ dial, policy: { dialMin, dialMax, opennessWeight } }: DialMeaningProps) {
  const swing = opennessWeight / 2;
  return (
    <div className="rounded-md bg-raised px-5 py-4">
      <p className="text-lead font-semibold">{dialName(dial)}</p>
      <p className="mt-1 text-body text-muted">{dialEffect(dial)}</p>
      <dl className="mt-4 grid gap-2 text-small">
        <Weight name="Familiar artist" share={1 - dial} colour="bg-ember" />
        <Weight name="New artist" share={dial} colour="bg-tide" />
      </dl>
      <p className="mt-4 text-small text-muted">
        {swing > 0
          ? `A listener's own openness to new artists moves this by up to ${dialFigure(swing)} either way. `
          : ""}
        {dialMin > 0 || dialMax < 1
          ? `Nobody is ever served outside the band from ${dialFigure(dialMin)} to ${dialFigure(dialMax)}.`
          : "The band is the whole scale."}
      </p>
    </div>
  );
}

function Weight({ name, share, colour }: { name: string; share: number; colour: string }) {
  return (
    <div className="grid grid-cols-[7.5rem_minmax(0,1fr)_2.5rem] items-center gap-3">
      <dt className="text-muted">{name}</dt>
      <dd aria-hidden="true" className="h-2 rounded-full bg-surface">
        <div className={`h-full rounded-full ${colour}`} style={{ width: `${100 * share}%` }} />
      </dd>
      <dd className="text-right font-medium tabular-nums">{dialFigure(share)}</dd>
    </div>
  );
}
