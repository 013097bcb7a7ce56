import { erasureProofOf } from "@segue/api/listener";
import type { Metadata } from "next";
import { connection } from "next/server";
import { ErasedScreen } from "../../../features/erased/ErasedScreen.tsx";
import { NoReceipt } from "../../../features/erased/NoReceipt.tsx";

export const metadata: Metadata = { title: "Erased", robots: { index: false } };

/** For whoever has the receipt's id: there is no account left to sign in with. */
export default async function ErasedPage({ params }: { params: Promise<{ id: string }> }) {
  await connection();
  const { id } = await params;
  const proof = await erasureProofOf(id);
  return proof ? <ErasedScreen proof={proof} /> : <NoReceipt />;
}
