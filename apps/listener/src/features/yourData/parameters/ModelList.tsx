import { useOwnTime } from "../../../shell/settings/useOwnTime.ts";
import type { MainParameters } from "../../../trpc/views.ts";
import { Fold } from "./Fold.tsx";

/** The models that serve, what each is for, and when it was trained. */
export function ModelList({ models }: Pick<MainParameters, "models">) {
  const timeOf = useOwnTime({ dateStyle: "long", timeStyle: "short" });
  return (
    <Fold title="The models that serve" count={models.length}>
      {models.length === 0 ? (
        <p className="text-small text-muted">None yet: Home shows what editors picked and what is played most.</p>
      ) : (
        <ul className="divide-y divide-line">
          {models.map(({ name, about, version, trainedAt }) => (
            <li key={name} className="py-2.5">
              <span className="block text-body">{about}</span>
              <span className="text-small text-muted">
                {name}, version {version}
                {trainedAt === null ? "" : `, trained ${timeOf(trainedAt)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
