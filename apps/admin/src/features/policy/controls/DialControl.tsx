"use client";

import { dialEffect, dialName } from "../dialWords.ts";
import { dialFigure } from "../../../components/figures.ts";
import { shownNumber } from "../form/numberSpec.ts";
import { dialSpec, rangeSpecs } from "../form/numberSpecs.ts";
import { Dial } from "../Dial.tsx";
import { FieldNote } from "./FieldNote.tsx";
import { NumberField } from "./NumberField.tsx";
import { Slide } from "./Slide.tsx";
import { useControls } from "./useControls.ts";

/** The dial: the first thing that anybody wants to move, and what its place means. */
export function DialControl() {
  const { working, inForce, disabled, type } = useControls();
  const { dial, dialMin, dialMax, opennessWeight } = working.policy;
  return (
    <div className="grid gap-4">
      <div className="grid items-center gap-x-5 gap-y-3 sm:grid-cols-[minmax(0,1fr)_6rem]">
        <Dial
          value={dial}
          min={dialMin}
          max={dialMax}
          inForce={inForce.policy.dial}
          disabled={disabled}
          onChange={(value) => type(dialSpec, value.toFixed(2))}
        />
        <NumberField spec={dialSpec} label="Dial value" />
      </div>
      <FieldNote spec={dialSpec} silent />
      <div className="rounded-md bg-raised px-4 py-3">
        <p className="text-body font-semibold">{dialName(dial)}</p>
        <p className="mt-0.5 text-small text-muted">{dialEffect(dial)}</p>
        {opennessWeight > 0 ? (
          <p className="mt-1.5 text-small text-muted">
            A listener&apos;s own openness to new artists moves this by up to {dialFigure(opennessWeight / 2)} either
            way.
          </p>
        ) : null}
      </div>
      <AppliedRange />
    </div>
  );
}

/** Between which ends every listener's dial is kept. */
function AppliedRange() {
  const { working, disabled, change } = useControls();
  const { policy } = working;
  const { min, max } = rangeSpecs;
  return (
    <div>
      <p className="flex items-baseline justify-between gap-3 text-small">
        <span className="font-semibold">Applied range</span>
        <span className="text-caption text-muted">lowest and highest dial of anybody</span>
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)_4rem_4rem] items-center gap-3">
        <Slide
          values={[Math.min(policy.dialMin, policy.dialMax), Math.max(policy.dialMin, policy.dialMax)]}
          min={0}
          max={1}
          step={0.01}
          labels={["Lowest dial, slider", "Highest dial, slider"]}
          textOf={(value) => shownNumber(min, value)}
          disabled={disabled}
          onChange={([dialMin = 0, dialMax = 1]) => change({ ...policy, dialMin, dialMax })}
        />
        <NumberField spec={min} isBare />
        <NumberField spec={max} isBare />
      </div>
      <FieldNote spec={min} />
      <FieldNote spec={max} silent />
    </div>
  );
}
