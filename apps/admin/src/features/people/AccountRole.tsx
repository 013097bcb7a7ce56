"use client";

import { useState } from "react";
import { ChangeDialog } from "../../components/ChangeDialog.tsx";
import { roleName } from "../../components/roleNames.ts";
import type { Person } from "../../trpc/answers.ts";
import { RoleSelect } from "./RoleSelect.tsx";
import { useChangeRole } from "./usePeopleChange.ts";

/** Somebody's role; another choice asks for its reason before anything happens. */
export function AccountRole({ person: { id, name, role } }: { person: Person }) {
  const [chosen, setChosen] = useState<Person["role"] | null>(null);
  const change = useChangeRole(() => setChosen(null));
  const asked = chosen ?? role;
  return (
    <>
      <RoleSelect label={`Role of ${name}`} value={asked} onChange={setChosen} hideLabel />
      <ChangeDialog
        open={chosen !== null && chosen !== role}
        busy={change.isPending}
        title={`Make ${name} ${roleName(asked).toLowerCase()}?`}
        confirm="Change the role"
        onConfirm={(reason) => change.mutate({ accountId: id, role: asked, expectedRole: role, reason })}
        onClose={() => setChosen(null)}
      >
        {name} is {roleName(role).toLowerCase()} now. The new role holds from the next request on.
      </ChangeDialog>
    </>
  );
}
