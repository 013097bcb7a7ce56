import { MenuItem } from "@segue/ui/menu";
import { CircleHelp, ThumbsDown } from "lucide-react";
import { useRefuse } from "../steering/useRefuse.ts";
import { useWhyThis } from "../whyThis/WhyThisContext.ts";
import type { MenuCard } from "./cardActions.ts";

/** Why a card is here, and less of it. */
export function SteerItems({ item, served }: Pick<MenuCard, "item" | "served">) {
  const askWhy = useWhyThis();
  const refuse = useRefuse();
  return (
    <>
      {served ? (
        <MenuItem icon={<CircleHelp className="size-4" />} onSelect={() => askWhy({ ...served, title: item.title })}>
          Why this?
        </MenuItem>
      ) : null}
      <MenuItem icon={<ThumbsDown className="size-4" />} onSelect={() => void refuse.lessLikeThis(item)}>
        Less like this
      </MenuItem>
    </>
  );
}
