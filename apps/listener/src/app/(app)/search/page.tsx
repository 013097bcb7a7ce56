import type { Metadata } from "next";
import { SearchScreen } from "../../../features/search/SearchScreen.tsx";

export const metadata: Metadata = { title: "Search" };

export default async function SearchPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const { q } = await searchParams;
  return <SearchScreen initial={typeof q === "string" ? q : ""} />;
}
