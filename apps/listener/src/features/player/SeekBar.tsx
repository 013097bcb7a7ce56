import { formatClock, RangeSlider } from "@segue/ui";
import { useCallback, useState, type KeyboardEvent } from "react";
import { useEngine, usePlayState } from "./EngineContext.ts";
import { seekStepMs } from "./keys/keyActions.ts";
import { currentItem } from "./playState.ts";

interface SeekBarProps {
  /** with the times beside it, or a bare line */
  times: boolean;
  className?: string;
}

/** Where the item stands, and how to move within it; an item of unknown length cannot be moved in. */
export function SeekBar({ times, className = "" }: SeekBarProps) {
  const engine = useEngine();
  // While the knob is held it shows where it would go; the sound moves once it is let go.
  const [held, setHeld] = useState<number | null>(null);
  const played = usePlayState((state) => Math.floor(state.positionMs / 1000));
  const durationMs = usePlayState((state) => currentItem(state)?.durationMs ?? null);
  const seconds = held ?? played;
  const total = durationMs === null ? 0 : Math.floor(durationMs / 1000);
  const passed = formatClock(seconds * 1000);
  const length = durationMs === null ? "–:––" : formatClock(durationMs);
  const commit = useCallback(
    (value: number) => {
      setHeld(null);
      engine.seek(value * 1000);
    },
    [engine],
  );
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -seekStepMs, ArrowRight: seekStepMs }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    engine.seekBy(by);
  };
  const time = "w-11 shrink-0 text-caption text-muted tabular-nums";
  return (
    <div className={`flex w-full items-center gap-2 ${className}`}>
      {times ? <span className={`${time} text-right`}>{passed}</span> : null}
      <RangeSlider
        label="Seek"
        value={Math.min(seconds, total)}
        max={total}
        step={1}
        valueText={durationMs === null ? `${passed}, length unknown` : `${passed} of ${length}`}
        disabled={durationMs === null}
        onChange={setHeld}
        onCommit={commit}
        onKeyDown={step}
      />
      {times ? <span className={time}>{length}</span> : null}
    </div>
  );
}
