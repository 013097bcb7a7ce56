import { Button, Notice } from "@segue/ui";

/** What stands in the place of a page that could not be made. Every page carries it along, so it has no picture of its own. */
export function PageFailure({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice
      icon={<span className="text-title font-semibold">!</span>}
      title="This page could not be made"
      action={<Button onClick={onRetry}>Try again</Button>}
      urgent
      level={1}
    >
      Something went wrong on our side. What you played is kept and will be counted.
    </Notice>
  );
}
