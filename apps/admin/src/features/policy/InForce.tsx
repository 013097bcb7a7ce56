import { LocalTime } from "../../components/LocalTime.tsx";
import type { Policy } from "../../trpc/answers.ts";

interface InForceProps {
  policy: Policy;
  /** the last refresh failed, so that somebody may have published since */
  lost: boolean;
}

/** Which version decides every Home right now, and who put it there. */
export function InForce({ policy: { version, publishedAt, author }, lost }: InForceProps) {
  return (
    <div className="text-small text-muted">
      <output className="flex items-center gap-2 text-body font-semibold text-fg">
        <span aria-hidden="true" className={`size-2 rounded-full ${lost ? "bg-danger" : "bg-good"}`} />
        Policy {version} in force
      </output>
      <p className="mt-0.5">
        since <LocalTime at={publishedAt} />, published by {author ?? "Segue"}
      </p>
      {lost ? (
        <p role="alert" className="mt-0.5 text-danger">
          Connection lost: somebody may have published since.
        </p>
      ) : null}
    </div>
  );
}
