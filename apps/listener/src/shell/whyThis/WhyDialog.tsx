import { Dialog } from "@segue/ui/dialog";
import type { ServedCard } from "./WhyThisContext.ts";

/** Why a card was shown. */
export default function WhyDialog({ card, onClose }: { card: ServedCard; onClose: () => void }) {
  return (
    <Dialog open onOpenChange={onClose} title={`Why “${card.title}”?`}>
      <p>…</p>
    </Dialog>
  );
}
