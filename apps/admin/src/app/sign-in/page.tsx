import type { Metadata } from "next";
import { offersDemoSignIns } from "../../env.ts";
import { pathInside } from "../../features/signIn/pathInside.ts";
import { SignInScreen } from "../../features/signIn/SignInScreen.tsx";

export const metadata: Metadata = { title: "Sign in" };
export const dynamic = "force-dynamic";

interface SignInPageProps {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  return <SignInScreen next={pathInside(next)} withDemo={offersDemoSignIns()} />;
}
