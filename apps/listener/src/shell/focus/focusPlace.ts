/** What can have focus and is not shut. */
const controls = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary";
/** What has focus itself where nothing in it is left to have it. */
const grounds = "main, [role=dialog]";

/** An element on the way down to what has focus. */
interface Step {
  parent: Element;
  /** which of the parent's children leads down */
  index: number;
}

/** Where focus is, in terms that outlive what has it. */
export interface FocusPlace {
  /** the nearest parent first, up to the page or the dialog */
  steps: readonly Step[];
  /** which of the controls of its row has it, from 0 */
  control: number;
}

function controlsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(controls)];
}

export function placeOf(element: Element): FocusPlace {
  const row = element.closest("li");
  const control = row ? controlsIn(row).indexOf(element as HTMLElement) : 0;
  const steps: Step[] = [];
  let child = element;
  while (child.parentElement && !child.matches(grounds)) {
    const parent = child.parentElement;
    steps.push({ parent, index: [...parent.children].indexOf(child) });
    child = parent;
  }
  return { steps, control: Math.max(0, control) };
}

/**
 * What is nearest to a place whose element is gone: the same control of the row that came up in its stead, else of the one before, else the page or
 * the dialog itself. Null where a whole dialog is gone: that knows itself whom it owes focus.
 */
export function nearestTo({ steps, control }: FocusPlace): HTMLElement | null {
  const left = steps.slice(steps.findIndex(({ parent }) => parent.isConnected));
  if (steps.some(({ parent }) => parent.matches("[role=dialog]") && !parent.isConnected)) return null;
  for (const { parent, index } of left) {
    if (parent.matches(grounds)) return parent as HTMLElement;
    for (const child of [parent.children[index], parent.children[index - 1]]) {
      const found = child ? controlsIn(child) : [];
      if (found.length > 0) return found[Math.min(control, found.length - 1)] ?? null;
    }
  }
  return document.querySelector("main");
}
