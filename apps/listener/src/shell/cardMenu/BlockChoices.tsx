import { MenuItem, MenuLine, MenuNote } from "@segue/ui/menu";
import { ArrowLeft, Ban } from "lucide-react";
import type { Creator } from "../steering/steeredItem.ts";
import { blockTerms } from "../steering/blockTerms.ts";
import { useRefuse } from "../steering/useRefuse.ts";

/** Which choices a menu shows: all of them, for how long to block, or all again. */
export type BlockStep = "all" | "block" | "back";

interface BlockItemProps {
  creator: Creator;
  /** it was chosen before, and focus comes back to it */
  returned: boolean;
  onChoose: () => void;
}

/** The choice that leads on to for how long. */
export function BlockItem({ creator, returned, onChoose }: BlockItemProps) {
  return (
    <MenuItem icon={<Ban className="size-4" />} onSelect={onChoose} leadsOn first={returned}>
      <span className="max-w-56 truncate">Block {creator.title}…</span>
    </MenuItem>
  );
}

/** For how long to block. */
export function BlockChoices({ creator, onBack }: { creator: Creator; onBack: () => void }) {
  const refuse = useRefuse();
  return (
    <>
      <MenuNote>
        <span className="block max-w-56 truncate font-semibold text-fg">Block {creator.title}</span>
        Nothing of theirs is shown to you.
      </MenuNote>
      {blockTerms.map((choice, at) => (
        <MenuItem
          key={choice.term}
          icon={<Ban className="size-4" />}
          first={at === 0}
          onSelect={() => void refuse.block(creator, choice)}
        >
          {choice.words}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem icon={<ArrowLeft className="size-4" />} onSelect={onBack} leadsOn>
        Back
      </MenuItem>
    </>
  );
}
