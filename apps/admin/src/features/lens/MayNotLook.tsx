"use client";

import { Notice } from "@segue/ui";
import { EyeOff } from "lucide-react";
import { PageHeader } from "../../components/PageHeader.tsx";
import { roleName } from "../../components/roleNames.ts";

/** For roles that need nobody's Home for their work. */
export function MayNotLook({ role }: { role: string }) {
  return (
    <>
      <PageHeader title="Listener lens">One listener as Segue knows her.</PageHeader>
      <Notice icon={<EyeOff size={28} />} title="Not with your role">
        <p>
          You are signed in as {roleName(role).toLowerCase()}. Somebody&apos;s own Home is open to product managers, ML
          engineers, auditors and admins, each time with a reason.
        </p>
      </Notice>
    </>
  );
}
