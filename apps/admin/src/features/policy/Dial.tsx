"use client";

import { Slider } from "radix-ui";
import { dialFigure } from "../../components/figures.ts";
import { dialName } from "./dialWords.ts";

interface DialProps {
  /** 0 familiar … 1 discovery */
  value: number;
  /** the band that the value stays in */
  min: number;
  max: number;
  /** the position in force, marked under the track */
  inForce: number;
  disabled: boolean;
  onChange: (value: number) => void;
}

/** Half of the thumb (28 px): the slider reaches this far beyond its band, so that the thumb's middle stands on the value. */
const reach = "0.875rem";

const percent = (share: number) => `${100 * share}%`;

/** The whole scale from familiar to discovery; the slider covers the part of it that the band allows. */
export function Dial({ value, min, max, inForce, disabled, onChange }: DialProps) {
  return (
    <div className="px-3.5">
      <div className="flex justify-between text-small font-semibold">
        <span className="text-ember">Familiar</span>
        <span className="text-tide">Discovery</span>
      </div>
      <div className="relative mt-4 h-10">
        <div aria-hidden="true" className="absolute inset-x-0 top-4 h-2 rounded-full bg-raised" />
        <div
          className="absolute top-0"
          style={{ left: `calc(${percent(min)} - ${reach})`, width: `calc(${percent(max - min)} + 2 * ${reach})` }}
        >
          <Slider.Root
            min={min}
            max={max}
            step={0.01}
            value={[Math.min(max, Math.max(min, value))]}
            disabled={disabled}
            onValueChange={([next]) => onChange(Math.round((next ?? min) * 100) / 100)}
            className="relative flex h-10 touch-none items-center select-none"
          >
            <Slider.Track className="mx-3.5 h-2 flex-1 rounded-full bg-linear-to-r from-ember to-tide data-disabled:opacity-50" />
            <Slider.Thumb
              aria-label="Familiarity to discovery dial"
              aria-valuetext={`${dialFigure(value)}, ${dialName(value)}`}
              className="block size-7 rounded-full border-[3px] border-ground bg-fg shadow-raised data-disabled:bg-muted"
            />
          </Slider.Root>
        </div>
      </div>
      <div aria-hidden="true" className="relative h-9 text-caption text-muted">
        <span className="absolute top-0 h-2 w-px -translate-x-1/2 bg-line-strong" style={{ left: percent(inForce) }} />
        <span className="absolute top-2.5 whitespace-nowrap" style={labelAt(inForce)}>
          in force {dialFigure(inForce)}
        </span>
      </div>
    </div>
  );
}

/** Under its mark in the middle of the scale, and never over the scale's ends. */
function labelAt(dial: number) {
  return { left: percent(dial), translate: `${-100 * dial}% 0` };
}
