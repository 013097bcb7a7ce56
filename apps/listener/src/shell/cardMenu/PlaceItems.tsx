import { MenuItem } from "@segue/ui/menu";
import { CornerDownRight } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import type { SteeredItem } from "../steering/steeredItem.ts";
import { placesOf } from "./placesOf.ts";

/** Where a menu leads to: the pages that the item belongs to, but for the one that is open. */
export function PlaceItems({ item }: { item: SteeredItem }) {
  const router = useRouter();
  const here = usePathname();
  return placesOf(item)
    .filter(({ href }) => href !== here)
    .map(({ href, words }) => (
      <MenuItem key={href} icon={<CornerDownRight className="size-4" />} onSelect={() => router.push(href)}>
        {words}
      </MenuItem>
    ));
}
