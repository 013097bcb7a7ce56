import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Doorway } from "../../features/session/Doorway.tsx";
import { SignUpForm } from "../../features/session/SignUpForm.tsx";
import { signedIn } from "../../trpc/server.ts";

export const metadata: Metadata = { title: "Sign up" };

export default async function SignUpPage() {
  if (await signedIn()) redirect("/");
  return (
    <Doorway title="Sign up">
      <SignUpForm />
    </Doorway>
  );
}
