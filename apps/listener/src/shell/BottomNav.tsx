"use client";

import { isAt } from "@segue/ui";
import { usePathname } from "next/navigation";
import { thumbPlaces } from "./navigation.ts";
import { PlaceLink } from "./PlaceLink.tsx";

/** Navigation of small screens, under the thumb. */
export function BottomNav() {
  const here = usePathname();
  return (
    <nav aria-label="Main" className="border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden">
      <ul className="flex h-nav">
        {thumbPlaces.map(({ href, name, icon: Icon }) => (
          <li key={href} className="grow basis-0">
            <PlaceLink
              href={href}
              name={name}
              current={isAt(here, href)}
              className="flex h-full flex-col items-center justify-center gap-0.5 text-caption font-medium text-muted -outline-offset-2 aria-[current]:text-fg"
            >
              <Icon className="size-5" aria-hidden="true" />
              {name}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
