import type { Metadata } from "next";
import { MayNotLook } from "../../../features/lens/MayNotLook.tsx";
import { LensScreen } from "../../../features/lens/LensScreen.tsx";
import { mayLook } from "../../../features/lens/mayLook.ts";
import { signedInStaff } from "../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Listener lens" };

/** Nothing is asked for ahead: a listener opens when a person says why. */
export default async function LensPage() {
  const { role } = await signedInStaff();
  return mayLook(role) ? <LensScreen /> : <MayNotLook role={role} />;
}
