import { Clock3, House, Search, Upload, type LucideIcon } from "lucide-react";

/** The places of the app, in the order of both navigations. */
export const places: { href: string; name: string; icon: LucideIcon }[] = [
  { href: "/", name: "Home", icon: House },
  { href: "/search", name: "Search", icon: Search },
  { href: "/history", name: "History", icon: Clock3 },
  { href: "/import", name: "Import", icon: Upload },
];
