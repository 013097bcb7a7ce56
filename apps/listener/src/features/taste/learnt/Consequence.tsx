import type { TasteConsequence } from "../../../trpc/views.ts";
import { ShelfRow } from "../ShelfRow.tsx";
import { consequenceWords } from "./consequenceWords.ts";

/** What the last change did to Home, before and after. */
export function Consequence({ consequence }: { consequence: TasteConsequence & { isRemoval: boolean } }) {
  const { before, after } = consequence;
  return (
    <div className="segue-arrive mb-6 rounded-lg border border-line bg-surface p-4 md:p-5">
      <output className="block text-body font-semibold">{consequenceWords(consequence)}</output>
      {before.cards.length + after.cards.length > 0 ? (
        <div className="mt-4 flex flex-col gap-4">
          <ShelfRow title="The best for you before" shelf={before} marksChanges={false} />
          <ShelfRow title="The best for you now" shelf={after} marksChanges />
        </div>
      ) : null}
    </div>
  );
}
