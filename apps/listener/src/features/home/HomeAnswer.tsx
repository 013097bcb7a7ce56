import { Sparkles } from "lucide-react";
import { useEffect, useState } from "react";
import { usePlayer } from "../../shell/player.ts";

const shownMs = 6_000;

/** Says for a moment that Home has changed with the latest play, without moving anything. */
export function HomeAnswer({ homeId }: { homeId: string }) {
  const counted = usePlayer().lastCounted();
  const [answered, setAnswered] = useState({ homeId, playId: counted?.id });
  const fresh = answered.homeId !== homeId && counted !== null && counted.id !== answered.playId;
  useEffect(() => {
    const timer = setTimeout(() => setAnswered({ homeId, playId: counted?.id }), fresh ? shownMs : 0);
    return () => clearTimeout(timer);
  }, [homeId, counted?.id, fresh]);
  return (
    <output className="relative block h-0">
      {fresh ? (
        <span
          key={homeId}
          className="segue-arrive absolute top-1.5 left-0 flex max-w-full items-center gap-1.5 text-small text-tide"
        >
          <Sparkles className="size-3.5 shrink-0" aria-hidden="true" />
          <span className="truncate">Home has taken in “{counted.title}”</span>
        </span>
      ) : null}
    </output>
  );
}
