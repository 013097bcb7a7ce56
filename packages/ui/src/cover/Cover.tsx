import { coverArt } from "./coverArt.ts";
import type { CoverSubject } from "./subject.ts";

const drawn = new Map<string, string>();
const drawnLimit = 600;

function coverUrl(subject: CoverSubject): string {
  const key = `${subject.itemId} ${subject.kind} ${subject.genre} ${subject.audio?.tempo}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  if (drawn.size >= drawnLimit) drawn.clear();
  const url = `data:image/svg+xml,${encodeURIComponent(coverArt(subject))}`;
  drawn.set(key, url);
  return url;
}

interface CoverProps {
  subject: CoverSubject;
  className?: string;
}

/** The generated picture of an item; it decorates, its title stands beside it. Artists are round. */
export function Cover({ subject, className = "" }: CoverProps) {
  const shape = subject.kind === "artist" ? "rounded-full" : "rounded-md";
  return (
    // oxlint-disable-next-line nextjs/no-img-element -- a data URL has nothing to optimise, and this package knows no Next
    <img
      src={coverUrl(subject)}
      alt=""
      width={200}
      height={200}
      loading="lazy"
      decoding="async"
      draggable={false}
      className={`aspect-square w-full bg-raised object-cover ${shape} ${className}`}
    />
  );
}
