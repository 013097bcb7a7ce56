import { Activity, Boxes, ScrollText, SlidersHorizontal, type LucideIcon } from "lucide-react";

export interface Destination {
  href: string;
  name: string;
  Icon: LucideIcon;
}

/** Only what is there. */
export const destinations: Destination[] = [
  { href: "/", name: "Overview", Icon: Activity },
  { href: "/models", name: "Models", Icon: Boxes },
  { href: "/policy", name: "Policy", Icon: SlidersHorizontal },
  { href: "/audit", name: "Audit", Icon: ScrollText },
];
