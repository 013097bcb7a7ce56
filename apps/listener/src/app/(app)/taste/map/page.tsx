import type { Metadata } from "next";
import { MapScreen } from "../../../../features/taste/map/MapScreen.tsx";

export const metadata: Metadata = { title: "Taste map" };

export default function TasteMapPage() {
  return <MapScreen />;
}
