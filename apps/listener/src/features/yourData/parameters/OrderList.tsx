import type { MainParameters } from "../../../trpc/views.ts";
import { Fold } from "./Fold.tsx";

/** What the ranker goes by most, each as a share of what is told. */
export function OrderList({ order }: Pick<MainParameters, "order">) {
  if (order.length === 0) {
    return (
      <Fold title="What the order of cards goes by" count={0}>
        <p className="text-small text-muted">
          No ranker serves yet: cards stand in the order in which each shelf’s own model puts them.
        </p>
      </Fold>
    );
  }
  return (
    <Fold title="What the order of cards goes by" count={order.length}>
      <p className="max-w-prose text-small text-muted">
        Measured when the ranker was trained: how much worse it would foretell what listeners play without each.
      </p>
      <ol className="mt-3 flex flex-col gap-2.5">
        {order.map(({ words, share }) => (
          <li key={words} className="text-small">
            <span className="flex justify-between gap-4">
              <span>{words}</span>
              <span className="text-muted tabular-nums">{Math.round(share * 100)} %</span>
            </span>
            <span aria-hidden="true" className="mt-1 block h-1.5 overflow-hidden rounded-full bg-raised">
              <span className="block h-full rounded-full bg-ember" style={{ width: `${share * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
