import { LocalTime } from "../../components/LocalTime.tsx";
import type { PolicyVersion } from "../../trpc/answers.ts";

interface InForceProps {
  policy: Pick<PolicyVersion, "version" | "publishedAt" | "author" | "approvedBy">;
  /** the last refresh failed, so that somebody may have changed it since */
  lost: boolean;
}

/** Which version decides most Homes right now, and who put it there. */
export function InForce({ policy: { version, publishedAt, author, approvedBy }, lost }: InForceProps) {
  return (
    <div className="text-small text-muted">
      <output className="flex items-center gap-2 text-body font-semibold text-fg">
        <span aria-hidden="true" className={`size-2 rounded-full ${lost ? "bg-danger" : "bg-good"}`} />
        Policy {version} in force
      </output>
      <p className="mt-0.5">
        since <LocalTime at={publishedAt} />, by {author ?? "Segue"}
        {approvedBy === null ? "" : `, approved by ${approvedBy}`}
      </p>
      {lost ? (
        <p role="alert" className="mt-0.5 text-danger">
          Connection lost: somebody may have changed it since.
        </p>
      ) : null}
    </div>
  );
}
