import type { LearntTaste } from "../../../trpc/views.ts";

/** Her feature vector in words. */
export function Habits({ habits }: { habits: LearntTaste["habits"] }) {
  if (habits.length === 0) {
    return (
      <p className="text-body text-muted">
        Nothing was played in the last 30 days, so there is nothing to say of them.
      </p>
    );
  }
  return (
    <dl className="grid grid-cols-2 gap-2 lg:grid-cols-4">
      {habits.map(({ key, label, value, said }) => (
        <div key={key} className="flex flex-col rounded-lg bg-surface p-3.5 md:p-4">
          <dt className="text-caption font-medium text-muted">{label}</dt>
          <dd className="mt-1 flex grow flex-col">
            <span className="truncate text-title font-semibold tracking-tight" title={value}>
              {value}
            </span>
            <span className="mt-1 text-caption text-muted">{said}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
