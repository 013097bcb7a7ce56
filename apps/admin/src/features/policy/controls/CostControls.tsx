"use client";

import { Switch } from "@segue/ui";
import type { PolicyChoices } from "../../../trpc/answers.ts";
import { costWeightSpec } from "../form/numberSpecs.ts";
import { costSpec } from "../form/costSpec.ts";
import { FieldNote } from "./FieldNote.tsx";
import { NumberControl } from "./NumberControl.tsx";
import { NumberField } from "./NumberField.tsx";
import { useControls } from "./useControls.ts";

interface CostControlsProps {
  rightsHolders: PolicyChoices["rightsHolders"];
}

/** What the cost of a stream is worth, and what a stream of each rights holder costs. */
export function CostControls({ rightsHolders }: CostControlsProps) {
  const { working, disabled, problemOf, change } = useControls();
  const { policy } = working;
  const problem = problemOf("costs");
  const own = Object.fromEntries(rightsHolders.map(({ id, microsPerStream }) => [id, microsPerStream]));
  return (
    <>
      <NumberControl spec={costWeightSpec} />
      {disabled ? (
        <p className="py-2 text-small text-muted">
          {policy.costs === null ? "Streams cost what the catalogue says." : "This policy has rates of its own:"}
        </p>
      ) : (
        <Switch
          label="Rates of its own"
          checked={policy.costs !== null}
          onChange={(isOwn) => change({ ...policy, costs: isOwn ? own : null })}
        >
          Off: a stream costs what the catalogue says. On: what stands here, for serving and for the expected margin.
        </Switch>
      )}
      {problem === null ? null : (
        <p role="alert" className="text-caption text-danger">
          {problem}
        </p>
      )}
      {policy.costs === null ? null : <CostTable rightsHolders={rightsHolders} />}
    </>
  );
}

function CostTable({ rightsHolders }: CostControlsProps) {
  return (
    <table className="w-full text-small">
      <thead className="text-caption text-muted">
        <tr>
          <th scope="col" className="pb-1 text-left font-medium">
            Rights holder
          </th>
          <th scope="col" className="w-28 pb-1 text-right font-medium">
            For 1,000 streams
          </th>
        </tr>
      </thead>
      <tbody>
        {rightsHolders.map((holder) => (
          <tr key={holder.id}>
            <th scope="row" className="py-1 text-left font-medium">
              {holder.name}
              <FieldNote spec={costSpec(holder)} silent />
            </th>
            <td className="py-1 align-top">
              <NumberField spec={costSpec(holder)} isBare className="block" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
