"use client";

import { Notice } from "@segue/ui";
import { Compass } from "lucide-react";
import Link from "next/link";

export function NoSuchPage() {
  return (
    <main className="grid min-h-dvh place-items-center">
      <h1 className="sr-only">Segue console</h1>
      <Notice
        icon={<Compass size={28} />}
        title="There is no such page"
        action={
          <Link href="/" className="font-semibold text-ember underline underline-offset-4">
            Back to the overview
          </Link>
        }
      >
        <p>The console has an overview, the policy and the audit record.</p>
      </Notice>
    </main>
  );
}
