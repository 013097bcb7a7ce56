import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Doorway } from "../../features/session/Doorway.tsx";
import { SignInForm } from "../../features/session/SignInForm.tsx";
import { ownPath } from "../../shell/session/wayBack.ts";
import { signedIn } from "../../trpc/server.ts";

export const metadata: Metadata = { title: "Sign in" };

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { back, ended } = await searchParams;
  const next = ownPath(back);
  if (await signedIn()) redirect(next);
  return (
    <Doorway title={ended === undefined ? "Sign in" : "You were signed out"}>
      <SignInForm next={next} isBack={ended !== undefined} />
    </Doorway>
  );
}
