import { Button, Notice, Wordmark } from "@segue/ui";
import { CloudOff } from "lucide-react";
import { useEffect } from "react";
import { useReachable } from "./useReachable.ts";

/** Without a connection, and without a listener whom this device knows. */
export function NobodyKept() {
  const reachable = useReachable();
  useEffect(() => {
    if (reachable) globalThis.location.reload();
  }, [reachable]);
  return (
    <main className="mx-auto max-w-xl px-page py-10 md:py-16">
      <Wordmark size={28} />
      <Notice
        icon={<CloudOff className="size-7" />}
        title="Segue cannot be reached"
        level={1}
        action={<Button onClick={() => globalThis.location.reload()}>Try again</Button>}
      >
        Without a connection there is nobody signed in here. What was played on this device and is not counted yet waits
        for whoever played it. The page opens by itself when the connection is back.
      </Notice>
    </main>
  );
}
