import { Button, Notice } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { CloudOff, RotateCw } from "lucide-react";
import type { KeptApp } from "../../shell/offline/keptApp.ts";
import { useOwnTime } from "../../shell/settings/useOwnTime.ts";
import { useCalls } from "../../trpc/client.tsx";
import { HomeShelves } from "./HomeShelves.tsx";

function NoHomeKept() {
  return (
    <Notice
      icon={<CloudOff className="size-7" />}
      title="Segue cannot be reached"
      level={1}
      action={
        <Button onClick={() => globalThis.location.reload()}>
          <RotateCw className="size-4" aria-hidden="true" />
          Try again
        </Button>
      }
    >
      No Home of yours is kept on this device yet. What stands in your player still plays, and is counted when you are
      back; the page opens by itself then.
    </Notice>
  );
}

/** Her hearts as they were, for whatever asks for them. */
function useHeartsOf({ saved }: KeptApp): void {
  const known = saved ? { initialData: saved.value, initialDataUpdatedAt: saved.at } : {};
  useQuery(useCalls().library.kept.queryOptions(undefined, { ...known, staleTime: Infinity }));
}

/** Her Home as it was when there was a connection: everything on it plays. */
export function LastHome({ kept }: { kept: KeptApp }) {
  useHeartsOf(kept);
  const told = useOwnTime({ dateStyle: "medium", timeStyle: "short" });
  const { home } = kept;
  if (home === null) return <NoHomeKept />;
  const isHome = globalThis.location.pathname === "/";
  return (
    <>
      <h1 className="text-display font-semibold tracking-tight md:pr-16">
        {isHome ? "Your last Home" : "That page needs a connection"}
      </h1>
      <p className="mt-2 max-w-prose text-body text-muted">
        {isHome ? "This is how it was" : "In its place, your Home as it was"} on {told(new Date(home.at))}. Everything
        on it plays, and what you save is saved. Search, other pages and a Home made for now come with the connection.
      </p>
      <HomeShelves home={home.value} />
    </>
  );
}
