import type { Metadata } from "next";
import { ImportScreen } from "../../../features/import/ImportScreen.tsx";
import { OwnPage } from "../../../shell/session/OwnPage.tsx";
import { requireSignedIn } from "../../../trpc/server.ts";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  const { zone } = await requireSignedIn();
  return (
    <OwnPage>
      <h1 className="text-display font-semibold tracking-tight">Bring your history</h1>
      <ImportScreen zone={zone} />
    </OwnPage>
  );
}
