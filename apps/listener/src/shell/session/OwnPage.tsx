import type { ReactNode } from "react";
import { requireSignedIn } from "../../trpc/server.ts";
import { ShownTo } from "./ShownTo.tsx";

/**
 * What the server read for whoever is signed in, shown inside her own app only: when a tab goes on to another page, what stands round it
 * stays as it came, and may be an earlier listener's.
 */
export async function OwnPage({ children }: { children: ReactNode }) {
  const { id } = await requireSignedIn();
  return <ShownTo listenerId={id}>{children}</ShownTo>;
}
