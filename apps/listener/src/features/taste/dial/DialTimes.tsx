import type { ListenerDial } from "../../../trpc/views.ts";
import { dialTimes, type DialTime } from "./dialWords.ts";

interface DialTimesProps {
  dial: ListenerDial;
  chosen: DialTime;
  onChoose: (time: DialTime) => void;
}

/** Which time of day the dial is set for. */
export function DialTimes({ dial, chosen, onChoose }: DialTimesProps) {
  const isOwn = (time: DialTime): boolean => dial.parts.some(({ daypart, offset }) => daypart === time && offset !== 0);
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Time of day</legend>
      <div className="-mx-1 flex gap-2 overflow-x-auto p-1 [scrollbar-width:none]">
        {dialTimes.map(({ time, name, hours }) => (
          <label
            key={time}
            title={hours}
            className="relative inline-flex h-10 pointer-coarse:h-11 shrink-0 cursor-pointer items-center gap-2 rounded-full bg-raised px-4 text-small font-medium transition-colors hover:bg-hover has-checked:bg-fg has-checked:text-ground has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="dial-time"
              value={time}
              checked={time === chosen}
              onChange={() => onChoose(time)}
              className="sr-only"
            />
            {name}
            {time === dial.now ? <span className="text-caption opacity-75">now</span> : null}
            {isOwn(time) ? (
              <span className="size-1.5 rounded-full bg-ember">
                <span className="sr-only">moved by you</span>
              </span>
            ) : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
