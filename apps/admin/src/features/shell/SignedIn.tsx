"use client";

import { IconButton } from "@segue/ui";
import { LogOut } from "lucide-react";
import { toast } from "sonner";
import { signOut } from "../../auth/session.ts";
import { roleName } from "../../components/roleNames.ts";
import { ChangePassword } from "./ChangePassword.tsx";

export interface Staff {
  name: string;
  email: string;
  role: string;
}

async function leave(): Promise<void> {
  try {
    await signOut();
    window.location.assign("/sign-in");
  } catch {
    toast.error("The console's server cannot be reached, so you are still signed in.");
  }
}

/** Who is here, in which role, with which password, and the way out. */
export function SignedIn({ staff }: { staff: Staff }) {
  return (
    <div className="flex items-center gap-1 lg:border-t lg:border-line lg:pt-4">
      <div className="min-w-0 flex-1 max-lg:text-right">
        <p className="truncate text-small font-semibold" title={staff.email}>
          {staff.name}
        </p>
        <p className="text-caption text-muted">{roleName(staff.role)}</p>
      </div>
      <ChangePassword />
      <IconButton label="Sign out" onClick={() => void leave()}>
        <LogOut size={18} />
      </IconButton>
    </div>
  );
}
