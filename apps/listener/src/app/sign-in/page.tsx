import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Doorway } from "../../features/session/Doorway.tsx";
import { SignInForm } from "../../features/session/SignInForm.tsx";
import { signedIn } from "../../trpc/server.ts";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  if (await signedIn()) redirect("/");
  return (
    <Doorway title="Sign in">
      <SignInForm />
    </Doorway>
  );
}
