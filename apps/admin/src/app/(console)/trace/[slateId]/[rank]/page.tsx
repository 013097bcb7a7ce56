import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TraceScreen } from "../../../../../features/trace/TraceScreen.tsx";

export const metadata: Metadata = { title: "Trace" };

interface TracePageProps {
  params: Promise<{ slateId: string; rank: string }>;
}

export default async function TracePage({ params }: TracePageProps) {
  const { slateId, rank } = await params;
  if (!/^[\da-f-]{36}$/iu.test(slateId) || !/^[1-9]\d{0,3}$/u.test(rank)) notFound();
  return <TraceScreen slateId={slateId} rank={Number(rank)} />;
}
