import { Children, type ReactNode } from "react";

/** Facts in one line, with a dot between each two of them; what is null is left out. */
export function Dots({ children }: { children: ReactNode }) {
  return Children.toArray(children).map((fact, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- facts stand in one order and never move
    <span key={index} className="flex items-center gap-2">
      {index === 0 ? null : <span aria-hidden="true">·</span>}
      {fact}
    </span>
  ));
}
