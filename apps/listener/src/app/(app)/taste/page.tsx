import type { Metadata } from "next";
import { TasteScreen } from "../../../features/taste/TasteScreen.tsx";

export const metadata: Metadata = { title: "Your taste" };

export default function TastePage() {
  return <TasteScreen />;
}
