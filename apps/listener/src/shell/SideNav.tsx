"use client";

import { isAt, Wordmark } from "@segue/ui";
import { usePathname } from "next/navigation";
import { places } from "./navigation.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { PrivateSign } from "./settings/PrivateSign.tsx";
import { SideLibrary } from "./SideLibrary.tsx";

/** Navigation of wide screens, and what she keeps. */
export function SideNav() {
  const here = usePathname();
  return (
    <div className="sticky top-0 flex h-[calc(100dvh-var(--player-height))] w-60 shrink-0 flex-col gap-7 self-start px-4 py-6 max-md:hidden">
      <nav aria-label="Main" className="contents">
        <PlaceLink href="/" name="Home" label="Segue, Home" className="mx-2 w-fit rounded-sm">
          <Wordmark />
        </PlaceLink>
        <ul className="flex flex-col gap-1">
          {places.map(({ href, name, icon: Icon }) => (
            <li key={href}>
              <PlaceLink
                href={href}
                name={name}
                current={isAt(here, href)}
                className="flex h-11 items-center gap-3.5 rounded-md px-3 text-body font-medium text-muted transition-colors hover:text-fg aria-[current]:bg-raised aria-[current]:text-fg"
              >
                <Icon className="size-5" aria-hidden="true" />
                {name}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      <SideLibrary />
      <PrivateSign className="mx-2 w-fit shrink-0" />
    </div>
  );
}
