import type { Metadata } from "next";
import { YourDataScreen } from "../../../features/yourData/YourDataScreen.tsx";

export const metadata: Metadata = { title: "Your data" };

export default function YourDataPage() {
  return <YourDataScreen />;
}
