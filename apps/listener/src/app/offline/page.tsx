import type { Metadata } from "next";
import { OfflineApp } from "./OfflineApp.tsx";

export const metadata: Metadata = { title: "Without a connection", robots: { index: false } };

/** Stands in for every page while there is no connection; what it shows comes from the device. */
export default function OfflinePage() {
  return <OfflineApp />;
}
