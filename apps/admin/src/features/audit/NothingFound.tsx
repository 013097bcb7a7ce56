import { Button, Notice } from "@segue/ui";
import { ScrollText } from "lucide-react";
import type { AuditSearch } from "./auditQuery.ts";

interface NothingFoundProps {
  search: AuditSearch;
  onReset: () => void;
}

/** An empty record and an empty answer are two different things. */
export function NothingFound({ search, onReset }: NothingFoundProps) {
  const filtered = search.action !== undefined || search.actor !== undefined || search.before !== undefined;
  if (!filtered) {
    return (
      <Notice icon={<ScrollText size={28} />} title="The record is empty">
        <p>Publish a policy, and the first entry will stand here: who, when, why, before and after.</p>
      </Notice>
    );
  }
  return (
    <Notice
      icon={<ScrollText size={28} />}
      title="No entry matches"
      action={
        <Button look="outline" onClick={onReset}>
          Show every entry
        </Button>
      }
    >
      <p>The record has entries, but none by this choice.</p>
    </Notice>
  );
}
