import { Button } from "@segue/ui";
import type { OwnShare } from "../../../trpc/views.ts";
import { counted } from "../words.ts";
import { useRevoking } from "./useSharing.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

function lookedAt(times: number): string {
  if (times === 0) return "not looked at yet";
  return times === 1 ? "looked at once" : `looked at ${counted(times, "time")}`;
}

/** Her links that are live, each with what it shows, how often it was looked at, and its end. */
export function OwnLinks({ shares, onRevoked }: { shares: readonly OwnShare[]; onRevoked: (id: string) => void }) {
  const { revoke, revoking } = useRevoking(onRevoked);
  if (shares.length === 0) return null;
  return (
    <section aria-labelledby="own-links" className="mt-6 border-t border-line pt-4">
      <h3 id="own-links" className="text-lead font-semibold">
        Your links
      </h3>
      <ul className="mt-2">
        {shares.map(({ id, year, cards, showName, createdAt, viewed }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-2">
            <div className="min-w-0">
              <p className="text-body">
                {year}: {cards.join(", ")}
                {showName ? ", with your first name" : ""}
              </p>
              <p className="text-small text-muted">
                {day.format(createdAt)} · {lookedAt(viewed)}
              </p>
            </div>
            <Button
              look="outline"
              size="small"
              aria-label={`Revoke the link of ${day.format(createdAt)} to ${cards.join(", ")}`}
              disabled={revoking === id}
              onClick={() => revoke(id)}
            >
              {revoking === id ? "Revoking…" : "Revoke"}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
