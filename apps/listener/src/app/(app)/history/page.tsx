import type { Metadata } from "next";
import { Upload } from "lucide-react";
import { HistoryScreen } from "../../../features/history/HistoryScreen.tsx";
import { PlaceLink } from "../../../shell/PlaceLink.tsx";
import { OwnPage } from "../../../shell/session/OwnPage.tsx";
import { requireSignedIn } from "../../../trpc/server.ts";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage() {
  const { zone } = await requireSignedIn();
  return (
    <OwnPage>
      <div className="flex flex-wrap items-center justify-between gap-3 md:pr-16">
        <h1 className="text-display font-semibold tracking-tight">History</h1>
        <PlaceLink
          href="/import"
          name="Import"
          className="inline-flex min-h-11 items-center gap-2 rounded-full bg-raised px-5 text-small font-semibold hover:bg-hover"
        >
          <Upload className="size-4" aria-hidden="true" />
          Bring your history
        </PlaceLink>
      </div>
      <HistoryScreen zone={zone} />
    </OwnPage>
  );
}
