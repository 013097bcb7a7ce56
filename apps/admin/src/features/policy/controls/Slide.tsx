"use client";

import { Slider } from "radix-ui";

interface SlideProps {
  /** one thumb, or the two ends of a range */
  values: readonly number[];
  min: number;
  max: number;
  step: number;
  /** of every thumb */
  labels: readonly string[];
  textOf: (value: number) => string;
  /** the value in force, marked on the track; none for a range */
  mark?: number;
  disabled: boolean;
  onChange: (values: number[]) => void;
}

const thumb =
  "block size-5 rounded-full border-[3px] border-surface bg-fg shadow-raised ring-1 ring-line-strong data-disabled:bg-muted";

/** A slider for numbers of any range, or for the two ends of one; keys, pointer and finger. */
export function Slide({ values, min, max, step, labels, textOf, mark, disabled, onChange }: SlideProps) {
  const inside = values.map((value) => Math.min(max, Math.max(min, value)));
  return (
    <Slider.Root
      min={min}
      max={max}
      step={step}
      value={inside}
      disabled={disabled}
      onValueChange={(next) => onChange(next.map((value) => Number(value.toFixed(6))))}
      className="relative flex h-8 w-full touch-none items-center select-none pointer-coarse:h-11"
    >
      <Slider.Track className="relative h-1.5 flex-1 rounded-full bg-track">
        <Slider.Range className="absolute h-full rounded-full bg-ember data-disabled:bg-muted" />
        {mark === undefined ? null : (
          <span
            aria-hidden="true"
            className="absolute -top-1 h-3.5 w-0.5 rounded-full bg-line-strong"
            style={{ left: `calc(${(100 * (mark - min)) / (max - min)}% - 1px)` }}
          />
        )}
      </Slider.Track>
      {inside.map((value, index) => (
        <Slider.Thumb
          // oxlint-disable-next-line react/no-array-index-key -- the ends of a range have no other name
          key={index}
          aria-label={labels[index] ?? labels[0] ?? ""}
          aria-valuetext={textOf(value)}
          className={thumb}
        />
      ))}
    </Slider.Root>
  );
}
