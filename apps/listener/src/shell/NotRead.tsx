import { Button } from "@segue/ui";

interface NotReadProps {
  /** what could not be read, in a sentence */
  words: string;
  onRetry: () => void;
}

/** A part of a page that got no answer, and the way to ask again. */
export function NotRead({ words, onRetry }: NotReadProps) {
  return (
    <div role="alert" className="mt-3 flex flex-wrap items-center gap-4">
      <p className="text-body text-muted">{words}</p>
      <Button look="quiet" size="small" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
