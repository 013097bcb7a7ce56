import { Button } from "@segue/ui";
import { ExternalLink, Share } from "lucide-react";
import { CopyText } from "../../../shell/CopyText.tsx";

const outline =
  "inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong px-5 text-body font-semibold transition-colors hover:bg-raised";

interface MadeLinkProps {
  year: number;
  token: string;
  onAgain: () => void;
}

/** The address of a link, told this once. */
export function MadeLink({ year, token, onAgain }: MadeLinkProps) {
  const url = `${globalThis.location.origin}/s/${token}`;
  // Whoever closes the browser's own sheet has changed her mind, which is no failure.
  const send = (): void => void navigator.share({ url, title: `${year} in listening` }).catch(() => {});
  return (
    <section aria-label="Your link" className="segue-appear">
      <CopyText name="Anyone with this link sees the cards that you chose" text={url} />
      <p className="mt-3 text-small text-muted">
        Keep it now: it is shown this once, because Segue stores only what tells it apart from others. You can revoke it
        below whenever you like.
      </p>
      <div className="mt-4 flex flex-wrap gap-2.5">
        {"share" in navigator ? (
          <Button onClick={send}>
            <Share className="size-4" aria-hidden="true" />
            Send it
          </Button>
        ) : null}
        <a href={url} target="_blank" rel="noreferrer" className={outline}>
          <ExternalLink className="size-4" aria-hidden="true" />
          See what others see
        </a>
        <Button look="quiet" onClick={onAgain}>
          Make another
        </Button>
      </div>
    </section>
  );
}
