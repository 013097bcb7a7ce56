import { sharedYearOf } from "@segue/api/listener";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { SharedYear, sharedTitle } from "../../../features/shared/SharedYear.tsx";

interface SharedPageProps {
  params: Promise<{ token: string }>;
}

/** Read once a request, and counted once. */
const sharedOf = cache(async (token: string) => sharedYearOf(token, { counts: true }));

export async function generateMetadata({ params }: SharedPageProps): Promise<Metadata> {
  await connection();
  const shared = await sharedOf((await params).token);
  const robots = { index: false, follow: false };
  if (!shared) return { title: "This link is not there any more", robots, referrer: "no-referrer" };
  const title = sharedTitle(shared);
  const description = shared.cards.map((card) => card.title).join(", ");
  return {
    title,
    description,
    robots,
    referrer: "no-referrer",
    openGraph: { title, description, siteName: "Segue", type: "website" },
    twitter: { card: "summary", title, description },
  };
}

/** A year as somebody chose to show it, for whoever has the link. */
export default async function SharedPage({ params }: SharedPageProps) {
  await connection();
  const shared = await sharedOf((await params).token);
  if (!shared) notFound();
  return <SharedYear shared={shared} />;
}
