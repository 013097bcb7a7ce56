import { ItemLink } from "../../shell/ItemLink.tsx";
import { usePlayState } from "./EngineContext.ts";
import { currentItem } from "./playState.ts";

/** Where what plays came from. */
export function Source({ className = "" }: { className?: string }) {
  const item = usePlayState(currentItem);
  if (!item || item.from === "") return null;
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
