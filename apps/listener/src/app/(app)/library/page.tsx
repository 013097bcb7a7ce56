import type { Metadata } from "next";
import { LibraryScreen } from "../../../features/library/LibraryScreen.tsx";
import { requireSignedIn } from "../../../trpc/server.ts";

export const metadata: Metadata = { title: "Library" };

export default async function LibraryPage() {
  await requireSignedIn();
  return (
    <>
      <h1 className="text-display font-semibold tracking-tight">Library</h1>
      <LibraryScreen />
    </>
  );
}
