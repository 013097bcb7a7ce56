"use client";

import { Button } from "@segue/ui";
import { shelfName } from "../../../components/shelfNames.ts";
import type { PolicyChoices } from "../../../trpc/answers.ts";
import { ShelfList } from "./ShelfList.tsx";
import { useControls } from "./useControls.ts";

/** The shelves from the top: moved by pointer, finger or keys, taken off and put back. */
export function ShelfOrderControl({ shelves }: { shelves: PolicyChoices["shelves"] }) {
  const { working, disabled, problemOf, change } = useControls();
  const { policy } = working;
  const order = policy.shelfOrder;
  const put = (shelfOrder: string[]): void => change({ ...policy, shelfOrder });
  const off = shelves.filter((kind) => !order.includes(kind));
  const problem = problemOf("shelfOrder");
  return (
    <div className="py-2.5">
      <p className="text-small font-semibold">Order of the shelves</p>
      <p className="text-caption text-muted">
        From the top. Shortcuts stay first and Popular last. A shelf that is taken off is not shown to anybody.
      </p>
      {problem === null ? null : (
        <p role="alert" className="text-caption text-danger">
          {problem}
        </p>
      )}
      <ShelfList order={order} disabled={disabled} onChange={put} />
      {off.length > 0 && !disabled ? (
        <div className="mt-2 flex flex-wrap gap-2">
          {off.map((kind) => (
            <Button key={kind} look="outline" size="small" onClick={() => put([...order, kind])}>
              Show {shelfName(kind)}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
