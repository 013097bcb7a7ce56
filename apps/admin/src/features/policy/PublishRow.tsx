import { Button } from "@segue/ui";

interface PublishRowProps {
  /** what is wrong with the dial; null when nothing is, or it is not time to say so */
  problem: string | null;
  blocked: boolean;
}

/** The button, and what stands in its way. */
export function PublishRow({ problem, blocked }: PublishRowProps) {
  return (
    <>
      {problem === null ? null : (
        <p role="alert" className="text-small text-danger">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" disabled={blocked}>
          Publish…
        </Button>
        <p className="text-small text-muted">
          {blocked ? "First decide about the version above." : "You will see before and after once more."}
        </p>
      </div>
    </>
  );
}
