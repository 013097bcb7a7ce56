import type { ReactNode } from "react";
import { CallsProvider } from "../../trpc/client.tsx";
import { requireSignedIn } from "../../trpc/server.ts";

/** The page between signing up and Home: nothing to go to yet, nothing to play. */
export default async function WelcomeLayout({ children }: { children: ReactNode }) {
  await requireSignedIn();
  return <CallsProvider>{children}</CallsProvider>;
}
