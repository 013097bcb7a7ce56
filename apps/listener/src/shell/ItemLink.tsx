"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";
import { toast } from "./toast.ts";

type ItemLinkProps = Omit<ComponentProps<typeof Link>, "href" | "prefetch" | "onClick"> & { href: string };

/**
 * A link to an item's page. Fetched ahead when pointer or focus comes near, not when it comes into sight: a Home has sixty of them. Without a
 * connection it stays here, so that the player goes on.
 */
export function ItemLink({ href, onFocus, ...rest }: ItemLinkProps) {
  const router = useRouter();
  const stayWhenOffline = (event: MouseEvent): void => {
    if (navigator.onLine) return;
    event.preventDefault();
    toast("That page needs a connection. The player goes on without one.", { id: "offline" });
  };
  return (
    <Link
      href={href}
      prefetch={false}
      onClick={stayWhenOffline}
      onPointerEnter={() => router.prefetch(href)}
      onFocus={(event) => {
        router.prefetch(href);
        onFocus?.(event);
      }}
      {...rest}
    />
  );
}
