"use client";

import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from "react";

interface RangeSliderProps {
  label: string;
  /** 0 … max */
  value: number;
  max: number;
  step: number;
  /** the value in words */
  valueText: string;
  /** at every move */
  onChange: (value: number) => void;
  /** once it is let go, or a key has moved it */
  onCommit?: (value: number) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  disabled?: boolean;
  className?: string;
}

/** A slider that fills up to its value; keys and touch are the browser's own. */
export function RangeSlider({ label, valueText, onChange, onCommit, className = "", ...rest }: RangeSliderProps) {
  const input = useRef<HTMLInputElement>(null);
  const { value, max } = rest;
  const filled = { "--filled": `${max > 0 ? Math.min(100, (100 * value) / max) : 0}%` } as CSSProperties;
  useEffect(() => {
    const element = input.current;
    if (!element || !onCommit) return undefined;
    // React's own onChange is the browser's `input`; `change` comes once, at the end of a move.
    const commit = (): void => onCommit(element.valueAsNumber);
    element.addEventListener("change", commit);
    return () => element.removeEventListener("change", commit);
  }, [onCommit]);
  return (
    <input
      ref={input}
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      min={0}
      style={filled}
      onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      className={`segue-range ${className}`}
      {...rest}
    />
  );
}
