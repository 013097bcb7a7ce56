import type { Metadata } from "next";
import { LibraryScreen } from "../../../features/library/LibraryScreen.tsx";
import { OwnPage } from "../../../shell/session/OwnPage.tsx";

export const metadata: Metadata = { title: "Library" };

export default function LibraryPage() {
  return (
    <OwnPage>
      <h1 className="text-display font-semibold tracking-tight">Library</h1>
      <LibraryScreen />
    </OwnPage>
  );
}
