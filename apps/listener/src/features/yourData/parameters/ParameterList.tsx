import { PlaceLink } from "../../../shell/PlaceLink.tsx";
import type { MainParameter } from "../../../trpc/views.ts";
import { Fold } from "./Fold.tsx";

const linkLook = "font-semibold text-fg underline underline-offset-4";

function Changed({ at }: { at: MainParameter["changedAt"] }) {
  // Said once, over all of them.
  if (at === "business") return null;
  if (at === "cardMenu") return <>You set it in the menu of any card.</>;
  if (at === "yourData") {
    return (
      <a href="#private" className={linkLook}>
        Change it above
      </a>
    );
  }
  return (
    <PlaceLink href="/taste" name="Taste" className={linkLook}>
      Move your dial under Taste
    </PlaceLink>
  );
}

interface ParameterListProps {
  title: string;
  /** a sentence that holds for all of them */
  about?: string;
  parameters: MainParameter[];
  open?: boolean;
}

/** Parameters with their present values, what each does, and where it is changed. */
export function ParameterList({ title, about, parameters, open = false }: ParameterListProps) {
  return (
    <Fold title={title} count={parameters.length} open={open}>
      {about === undefined ? null : <p className="max-w-prose text-small text-muted">{about}</p>}
      <dl className="divide-y divide-line">
        {parameters.map(({ name, value, effect, changedAt }) => (
          <div key={name} className="py-3">
            <dt className="text-small text-muted">{name}</dt>
            <dd className="mt-0.5 text-body font-semibold first-letter:uppercase">{value}</dd>
            <dd className="mt-1 max-w-prose text-small text-muted">
              {effect} <Changed at={changedAt} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
