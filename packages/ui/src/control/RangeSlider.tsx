import type { CSSProperties } from "react";

interface RangeSliderProps {
  label: string;
  /** 0 … max */
  value: number;
  max: number;
  step: number;
  /** the value in words */
  valueText: string;
  onChange: (value: number) => void;
  disabled?: boolean;
  className?: string;
}

/** A slider that fills up to its value; keys and touch are the browser's own. */
export function RangeSlider({
  label,
  value,
  max,
  step,
  valueText,
  onChange,
  disabled,
  className = "",
}: RangeSliderProps) {
  const filled = { "--filled": `${max > 0 ? Math.min(100, (100 * value) / max) : 0}%` } as CSSProperties;
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      min={0}
      max={max}
      step={step}
      value={value}
      disabled={disabled}
      style={filled}
      onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      className={`segue-range ${className}`}
    />
  );
}
