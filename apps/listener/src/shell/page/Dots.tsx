import { Children, type ReactNode } from "react";

/**
 * Facts with a dot between each two of them; what is null is left out. Each brings the dot before it, and one that begins a
 * line has its dot beyond the edge, where it is cut off; the margin leaves room for the ring of a link that has focus.
 */
export function Dots({ children }: { children: ReactNode }) {
  return (
    <span className="block min-w-0 overflow-clip [overflow-clip-margin:4px]">
      <span className="-ml-5 flex flex-wrap">
        {Children.toArray(children).map((fact, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- facts stand in one order and never move
          <span key={index} className="flex min-w-0">
            <span aria-hidden="true" className="w-5 shrink-0 text-center">
              ·
            </span>
            <span className="min-w-0">{fact}</span>
          </span>
        ))}
      </span>
    </span>
  );
}
