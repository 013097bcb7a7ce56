"use client";

import { isAt } from "@segue/ui";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { destinations } from "./destinations.ts";

/** A row of tabs on a small screen, a column on a large one. */
export function Navigation() {
  const here = usePathname();
  return (
    <nav aria-label="Console" className="lg:mt-8">
      <ul className="flex gap-1 lg:flex-col">
        {destinations.map(({ href, name, Icon }) => (
          <li key={href} className="max-lg:flex-1">
            <Link
              href={href}
              aria-current={isAt(here, href) ? "page" : undefined}
              className="flex min-h-11 items-center gap-3 rounded-md px-3 text-body font-medium text-muted transition-colors hover:bg-raised hover:text-fg aria-[current=page]:bg-raised aria-[current=page]:text-fg max-lg:justify-center"
            >
              <Icon size={18} aria-hidden="true" className="max-sm:hidden" />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
