import { redirect } from "next/navigation";
import { requireWrappedYears } from "../../../trpc/server.ts";

/** The latest of her years; this one, where she has none yet. */
export default async function WrappedPage() {
  const { years } = await requireWrappedYears();
  redirect(`/wrapped/${years[0] ?? new Date().getUTCFullYear()}`);
}
