import { RangeSlider } from "@segue/ui";
import type { ListenerDial } from "../../../trpc/views.ts";
import { askedFor, bandWords, points, positionWords } from "./dialWords.ts";

interface DialScaleProps {
  policy: ListenerDial["policy"];
  /** where it stands for her by itself, 0–1 */
  start: number;
  /** where she wants it, 0–1 */
  position: number;
  onMove: (position: number) => void;
}

/** The dial from familiar to discovery, with the band that the policy allows drawn under it. */
export function DialScale({ policy, start, position, onMove }: DialScaleProps) {
  const asked = askedFor(position, policy);
  const from = `${points(policy.min)}%`;
  const width = `${points(policy.max - policy.min)}%`;
  return (
    <div>
      <div className="flex justify-between text-small font-semibold">
        <span className="text-ember">Familiar</span>
        <span className="text-tide">Discovery</span>
      </div>
      <RangeSlider
        label="Familiar to discovery"
        value={points(position)}
        max={100}
        step={1}
        valueText={`${points(position)} of 100 towards discovery, ${positionWords(position)}`}
        onChange={(value) => onMove(value / 100)}
        className="[--knob:1]"
      />
      <div aria-hidden="true" className="relative mt-0.5 h-4">
        <span className="absolute top-0 h-1 rounded-full bg-line-strong" style={{ left: from, width }} />
        <span className="absolute top-2 h-2 w-0.5 -translate-x-1/2 bg-muted" style={{ left: `${points(start)}%` }} />
      </div>
      <output className="block mt-1 text-small text-muted">{bandWords(asked, policy)}</output>
      <p className="text-caption text-faint">
        The line shows what the policy allows, {points(policy.min)} to {points(policy.max)}; the mark is where the dial
        stands for you by itself, {points(start)}.
      </p>
    </div>
  );
}
