import { Button } from "@segue/ui";
import { dialFigure } from "../../components/figures.ts";
import type { Policy } from "../../trpc/answers.ts";
import type { Draft } from "./draft.ts";

interface OvertakenProps {
  draft: Draft;
  policy: Policy;
  onKeep: () => void;
  onDiscard: () => void;
}

/** Somebody else published first: shows theirs, keeps yours, and asks which it shall be. */
export function Overtaken({ draft, policy, onKeep, onDiscard }: OvertakenProps) {
  const { version, dial, author, reason } = policy;
  return (
    <div role="alert" className="rounded-md border border-danger bg-danger-ground px-5 py-4 text-body">
      <p className="font-semibold text-danger">
        {author ?? "Segue"} published policy {version} while you were working from policy {draft.basedOn.version}
      </p>
      <dl className="mt-3 grid gap-1.5">
        <div className="flex flex-wrap gap-x-3">
          <dt className="w-20 text-muted">Theirs</dt>
          <dd>
            <span className="font-semibold tabular-nums">{dialFigure(dial)}</span>, because: {reason}
          </dd>
        </div>
        <div className="flex flex-wrap gap-x-3">
          <dt className="w-20 text-muted">Yours</dt>
          <dd>
            <span className="font-semibold tabular-nums">{draft.dialText || "no value yet"}</span>, kept below
          </dd>
        </div>
      </dl>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look="outline" onClick={onKeep}>
          Go on from policy {version}
        </Button>
        <Button look="quiet" onClick={onDiscard}>
          Discard my draft
        </Button>
      </div>
    </div>
  );
}
