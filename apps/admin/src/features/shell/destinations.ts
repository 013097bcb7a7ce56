import {
  Activity,
  Boxes,
  FlaskConical,
  IdCard,
  Orbit,
  ScanSearch,
  ScrollText,
  SlidersHorizontal,
  UsersRound,
  type LucideIcon,
} from "lucide-react";

/** Parts of the navigation, from above. */
export const groups = ["loop", "decide", "look", "govern"] as const;
export type Group = (typeof groups)[number];

export const groupNames: Readonly<Record<Group, string>> = {
  loop: "The loop",
  decide: "Decide",
  look: "Look closer",
  govern: "Govern",
};

export interface Destination {
  href: string;
  name: string;
  Icon: LucideIcon;
  group: Group;
  /** who may see the page; everybody where it is left out */
  roles?: readonly string[];
}

/** Only what is there. */
export const destinations: readonly Destination[] = [
  { href: "/", name: "Overview", Icon: Activity, group: "loop" },
  { href: "/models", name: "Models", Icon: Boxes, group: "loop" },
  { href: "/policy", name: "Policy", Icon: SlidersHorizontal, group: "decide" },
  { href: "/simulations", name: "Simulations", Icon: Orbit, group: "decide" },
  { href: "/experiments", name: "Experiments", Icon: FlaskConical, group: "decide" },
  {
    href: "/lens",
    name: "Listener lens",
    Icon: ScanSearch,
    group: "look",
    roles: ["productManager", "mlEngineer", "auditor", "admin"],
  },
  { href: "/artists", name: "Artists", Icon: UsersRound, group: "look" },
  { href: "/people", name: "People", Icon: IdCard, group: "govern" },
  { href: "/audit", name: "Audit", Icon: ScrollText, group: "govern" },
];

/** The pages that a role may see, part by part; a part without any is left out. */
export function destinationsFor(role: string): { group: Group; pages: Destination[] }[] {
  const seen = destinations.filter(({ roles }) => roles?.includes(role) ?? true);
  return groups
    .map((group) => ({ group, pages: seen.filter((page) => page.group === group) }))
    .filter(({ pages }) => pages.length > 0);
}
