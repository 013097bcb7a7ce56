import { ItemLink } from "../../shell/ItemLink.tsx";
import { usePlayState } from "./EngineContext.ts";
import { currentItem } from "./playState.ts";

/** Where what plays came from; nothing for what was started by itself. */
export function Source({ className = "" }: { className?: string }) {
  const item = usePlayState(currentItem);
  if (!item || item.from === "" || item.from === item.title) return null;
  return (
    <p className={`truncate text-small text-muted ${className}`}>
      From{" "}
      {item.fromHref ? (
        <ItemLink href={item.fromHref} className="rounded-sm text-fg hover:underline">
          {item.from}
        </ItemLink>
      ) : (
        item.from
      )}
    </p>
  );
}
