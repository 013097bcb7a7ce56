import type { Metadata } from "next";
import { MixScreen } from "../../../../features/mix/MixScreen.tsx";
import { OwnPage } from "../../../../shell/session/OwnPage.tsx";
import { requireSignedIn } from "../../../../trpc/server.ts";

export const metadata: Metadata = { title: "Mix" };

export default async function MixPage({ params }: { params: Promise<{ id: string }> }) {
  const { zone } = await requireSignedIn();
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date());
  return (
    <OwnPage>
      <MixScreen mixId={(await params).id} today={today} />
    </OwnPage>
  );
}
