import { Button } from "@segue/ui";

/** Artists that are enough to begin with. */
const fewest = 3;

interface WelcomeBarProps {
  picked: number;
  /** false when she comes back to change what she picked */
  isFirst: boolean;
  busy: boolean;
  onDone: () => void;
  onSkip: () => void;
  onImport: () => void;
}

function progressWords(picked: number): string {
  if (picked === 0) return `Pick at least ${fewest}.`;
  if (picked < fewest) return `${picked} picked, ${fewest - picked} more to go.`;
  return `${picked} picked. The more, the better the start.`;
}

/** How far she is, and the ways on: with her picks, with a history, or without either. */
export function WelcomeBar({ picked, isFirst, busy, onDone, onSkip, onImport }: WelcomeBarProps) {
  return (
    <div className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]">
      <div className="mx-auto flex max-w-[1440px] flex-wrap items-center justify-between gap-x-4 gap-y-2 px-page py-3">
        <output className="block text-small text-muted max-md:w-full">{progressWords(picked)}</output>
        <div className="flex flex-wrap items-center gap-2 max-md:w-full">
          {isFirst ? (
            <Button
              look="outline"
              disabled={busy}
              onClick={onImport}
              className="max-md:order-last max-md:!min-h-10 max-md:w-full max-md:!border-0"
            >
              I’d rather bring my history
            </Button>
          ) : null}
          <Button look="quiet" disabled={busy} onClick={onSkip} className="max-md:!px-4">
            {isFirst ? "Skip for now" : "Leave as it was"}
          </Button>
          <Button disabled={busy || picked < fewest} onClick={onDone} className="max-md:grow">
            {busy ? "Keeping…" : isFirst ? "Start listening" : "Keep these"}
          </Button>
        </div>
      </div>
    </div>
  );
}
