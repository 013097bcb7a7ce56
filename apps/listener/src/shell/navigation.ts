import { CalendarHeart, Clock3, House, Library, Orbit, Search, Upload, UserRound, type LucideIcon } from "lucide-react";

interface NavigationPlace {
  href: string;
  name: string;
  icon: LucideIcon;
}

/** The places that a thumb reaches: five at most. */
export const thumbPlaces: NavigationPlace[] = [
  { href: "/", name: "Home", icon: House },
  { href: "/search", name: "Search", icon: Search },
  { href: "/library", name: "Library", icon: Library },
  { href: "/taste", name: "Taste", icon: Orbit },
  { href: "/your-data", name: "You", icon: UserRound },
];

/** The places that a wide screen has room for. */
export const places: NavigationPlace[] = [
  ...thumbPlaces.filter(({ href }) => href !== "/your-data"),
  { href: "/wrapped", name: "Wrapped", icon: CalendarHeart },
  { href: "/history", name: "History", icon: Clock3 },
  { href: "/import", name: "Import", icon: Upload },
  { href: "/your-data", name: "Your data", icon: UserRound },
];
