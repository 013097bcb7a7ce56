"use client";

import { Button } from "@segue/ui";
import { useState } from "react";
import type { ModelVersion } from "../../trpc/answers.ts";
import { ChangeDialog } from "../../components/ChangeDialog.tsx";
import { usePromote } from "./useModelChange.ts";

/** Makes a version live, with a reason. */
export function Promote({ version: { name, version, verdict } }: { version: ModelVersion }) {
  const [open, setOpen] = useState(false);
  const promote = usePromote(() => setOpen(false));
  return (
    <>
      <Button look="outline" className="ml-auto" onClick={() => setOpen(true)}>
        Promote {version}
      </Button>
      <ChangeDialog
        open={open}
        busy={promote.isPending}
        title={`Promote ${name} ${version}?`}
        confirm="Promote to every server"
        onConfirm={(reason) => promote.mutate({ name, version, reason })}
        onClose={() => setOpen(false)}
      >
        It serves every listener&apos;s next Home, within a second; what is live now becomes the previous version.
        {verdict && !verdict.promoted ? ` The gate said: ${verdict.summary}.` : ""}
      </ChangeDialog>
    </>
  );
}
