import { Button, Switch } from "@segue/ui";
import { useState } from "react";
import type { ShareOptions } from "../../../trpc/views.ts";
import { CardChoice } from "./CardChoice.tsx";

interface ChooseCardsProps {
  options: ShareOptions;
  isPending: boolean;
  problem: string | null;
  onShare: (cards: string[], showName: boolean) => void;
}

/** The cards that are chosen, in no order; none is chosen for her. */
function useChoice(ids: readonly string[]) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const isAll = chosen.length === ids.length;
  const turn = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return { chosen, isAll, turn, turnAll: (): void => setChosen(isAll ? [] : ids) };
}

/** Which cards others may see. */
export function ChooseCards({ options: { year, name, cards }, isPending, problem, onShare }: ChooseCardsProps) {
  const { chosen, isAll, turn, turnAll } = useChoice(cards.map(({ id }) => id));
  const [showName, setShowName] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onShare([...chosen], showName);
      }}
    >
      <fieldset className="min-w-0">
        <legend className="sr-only">Cards to share</legend>
        <ul>
          {cards.map((card) => (
            <CardChoice key={card.id} card={card} isChosen={chosen.includes(card.id)} onTurn={() => turn(card.id)} />
          ))}
        </ul>
      </fieldset>
      {name ? (
        <Switch label="Show my first name" checked={showName} onChange={setShowName}>
          “{name}’s {year}” instead of “{year} in listening”. Nothing else about you is shown.
        </Switch>
      ) : null}
      {problem === null ? null : (
        <p role="alert" className="mb-3 text-small text-danger">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2.5">
        <Button type="submit" disabled={chosen.length === 0 || isPending}>
          {isPending ? "Making the link…" : "Make a link"}
        </Button>
        <Button look="quiet" onClick={turnAll}>
          {isAll ? "Choose none" : "Choose all"}
        </Button>
        <p aria-live="polite" className="text-small text-muted">
          {chosen.length === 0 ? "Choose what others may see." : `${chosen.length} of ${cards.length} chosen.`}
        </p>
      </div>
    </form>
  );
}
