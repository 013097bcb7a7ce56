import { hueOf } from "./hueOf.ts";
import { demoListeners } from "./demoListeners.ts";

interface DemoChoicesProps {
  disabled: boolean;
  onChoose: (email: string) => void;
}

/** The ready listeners, one tap each. */
export function DemoChoices({ disabled, onChoose }: DemoChoicesProps) {
  return (
    <section aria-labelledby="demo" className="mt-10 border-t border-line pt-6">
      <h2 id="demo" className="text-body font-semibold">
        Just looking round?
      </h2>
      <p className="mt-1 text-small text-muted">Each has a taste of their own. “New here” begins without a history.</p>
      <ul className="mt-4 grid grid-cols-5 gap-2">
        {demoListeners.map(({ key, name, email }) => (
          <li key={key}>
            <button
              type="button"
              disabled={disabled}
              onClick={() => onChoose(email)}
              className="flex w-full flex-col items-center gap-2 rounded-md py-2 text-small font-medium text-muted transition-colors hover:bg-raised hover:text-fg disabled:opacity-60"
            >
              <span
                aria-hidden="true"
                className="grid size-12 place-items-center rounded-full text-lead font-semibold text-white"
                style={{ background: `oklch(0.5 0.12 ${hueOf(key)})` }}
              >
                {key === "new" ? "+" : name.charAt(0)}
              </span>
              <span className="sr-only">Continue as </span>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
