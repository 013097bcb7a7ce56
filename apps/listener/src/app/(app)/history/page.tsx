import type { Metadata } from "next";
import { HistoryScreen } from "../../../features/history/HistoryScreen.tsx";
import { requireSignedIn } from "../../../trpc/server.ts";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage() {
  const { zone } = await requireSignedIn();
  return (
    <>
      <h1 className="text-display font-semibold tracking-tight">History</h1>
      <HistoryScreen zone={zone} />
    </>
  );
}
