import { formatClock, RangeSlider } from "@segue/ui";
import { useEngine, usePlayState } from "./EngineContext.ts";
import { currentItem } from "./playState.ts";

const time = "w-11 shrink-0 text-caption text-muted tabular-nums max-md:hidden";

/** Where the item stands, and how to move within it; an item of unknown length cannot be moved in. */
export function SeekBar() {
  const engine = useEngine();
  const seconds = usePlayState((state) => Math.floor(state.positionMs / 1000));
  const durationMs = usePlayState((state) => currentItem(state)?.durationMs ?? null);
  const total = durationMs === null ? 0 : Math.floor(durationMs / 1000);
  const passed = formatClock(seconds * 1000);
  const length = durationMs === null ? "–:––" : formatClock(durationMs);
  return (
    <div className="flex w-full items-center gap-2 max-md:absolute max-md:inset-x-0 max-md:-top-3">
      <span className={`${time} text-right`}>{passed}</span>
      <RangeSlider
        label="Seek"
        value={Math.min(seconds, total)}
        max={total}
        step={1}
        valueText={durationMs === null ? `${passed}, length unknown` : `${passed} of ${length}`}
        disabled={durationMs === null}
        onChange={(value) => engine.seek(value * 1000)}
      />
      <span className={time}>{length}</span>
    </div>
  );
}
