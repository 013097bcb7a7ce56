import type { ReactNode } from "react";
import { ConsoleShell } from "../../features/shell/ConsoleShell.tsx";
import { signedInStaff } from "../../trpc/server.tsx";

/** Every page is for who is signed in. */
export const dynamic = "force-dynamic";

export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  return <ConsoleShell staff={await signedInStaff()}>{children}</ConsoleShell>;
}
