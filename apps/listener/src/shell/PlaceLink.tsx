"use client";

import Link from "next/link";
import type { MouseEvent, ReactNode } from "react";
import { toast } from "./toast.ts";
import { usePageStands } from "./usePageStands.ts";

interface PlaceLinkProps {
  href: string;
  /** what the place is called */
  name: string;
  current?: boolean;
  label?: string;
  className: string;
  children: ReactNode;
}

/** A link to a place of the app, fetched ahead once the page stands. Without a connection it stays here: the browser's own error page would end what plays. */
export function PlaceLink({ href, name, current = false, label, className, children }: PlaceLinkProps) {
  const stands = usePageStands();
  const stayWhenOffline = (event: MouseEvent): void => {
    if (navigator.onLine) return;
    event.preventDefault();
    toast(`${name} needs a connection. The player goes on without one.`, { id: "offline" });
  };
  return (
    <Link
      href={href}
      prefetch={stands ? null : false}
      aria-current={current ? "page" : undefined}
      aria-label={label}
      onClick={stayWhenOffline}
      className={className}
    >
      {children}
    </Link>
  );
}
