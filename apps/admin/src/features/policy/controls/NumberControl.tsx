"use client";

import { shownNumber, type NumberSpec } from "../form/numberSpec.ts";
import { FieldNote } from "./FieldNote.tsx";
import { NumberField } from "./NumberField.tsx";
import { Slide } from "./Slide.tsx";
import { useControls } from "./useControls.ts";

/** A number with its name, unit and meaning: to be slid roughly, or typed exactly. */
export function NumberControl({ spec }: { spec: NumberSpec }) {
  const { working, inForce, disabled, type } = useControls();
  return (
    <div className="py-2.5">
      <p className="flex items-baseline justify-between gap-3 text-small">
        <span className="font-semibold" aria-hidden="true">
          {spec.label}
        </span>
        <span className="text-caption text-muted">{spec.unit}</span>
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)_5rem] items-center gap-3">
        <Slide
          values={[spec.read(working.policy)]}
          min={spec.min}
          max={spec.max}
          step={spec.step}
          labels={[`${spec.label}, slider`]}
          textOf={(value) => shownNumber(spec, value)}
          mark={spec.read(inForce.policy)}
          disabled={disabled}
          onChange={([value = spec.min]) => type(spec, shownNumber(spec, value))}
        />
        <NumberField spec={spec} isBare />
      </div>
      <FieldNote spec={spec} />
    </div>
  );
}
