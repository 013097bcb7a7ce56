import { Activity, ScrollText, SlidersHorizontal, type LucideIcon } from "lucide-react";

export interface Destination {
  href: string;
  name: string;
  Icon: LucideIcon;
}

/** Only what is there. */
export const destinations: Destination[] = [
  { href: "/", name: "Overview", Icon: Activity },
  { href: "/policy", name: "Policy", Icon: SlidersHorizontal },
  { href: "/audit", name: "Audit", Icon: ScrollText },
];
