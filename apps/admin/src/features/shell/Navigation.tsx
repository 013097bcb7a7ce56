"use client";

import { isAt, useHydrated } from "@segue/ui";
import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { destinations, destinationsFor, groupNames, type Destination } from "./destinations.ts";

/** A column of pages in parts on a large screen; on a small one behind a button that says where one is. */
export function Navigation({ role }: { role: string }) {
  const here = usePathname();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === here;
  const current = destinations.find(({ href }) => isAt(here, href));
  return (
    <nav aria-label="Console" className="lg:mt-8">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls="console-pages"
        disabled={!useHydrated()}
        onClick={() => setOpenAt(isOpen ? null : here)}
        className="flex min-h-11 w-full items-center justify-between rounded-md bg-raised px-3 text-body font-medium lg:hidden"
      >
        {current?.name ?? "Pages"}
        <ChevronDown size={18} aria-hidden="true" className={isOpen ? "rotate-180" : ""} />
      </button>
      <div id="console-pages" className={`space-y-5 max-lg:pt-3 ${isOpen ? "" : "max-lg:hidden"}`}>
        {destinationsFor(role).map(({ group, pages }) => (
          <section key={group} aria-label={groupNames[group]}>
            <p aria-hidden="true" className="px-3 pb-1 text-caption text-faint">
              {groupNames[group]}
            </p>
            <ul className="max-lg:grid max-lg:grid-cols-2 max-lg:gap-1 lg:space-y-0.5">
              {pages.map((page) => (
                <Place key={page.href} page={page} isHere={isAt(here, page.href)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

function Place({ page: { href, name, Icon }, isHere }: { page: Destination; isHere: boolean }) {
  return (
    <li>
      <Link
        href={href}
        aria-current={isHere ? "page" : undefined}
        className="flex min-h-10 items-center gap-3 rounded-md px-3 text-body font-medium text-muted transition-colors hover:bg-raised hover:text-fg aria-[current=page]:bg-raised aria-[current=page]:text-fg max-lg:min-h-11"
      >
        <Icon size={18} aria-hidden="true" className="shrink-0" />
        {name}
      </Link>
    </li>
  );
}
