import { Search } from "lucide-react";
import { sortings, type Sorting } from "./arrangeEntries.ts";

const names: Record<Sorting, string> = { recent: "Recently added", title: "Title", maker: "Artist" };
const box = "h-11 rounded-md border border-line-strong bg-surface text-body text-fg hover:border-muted";

interface ArrangeBarProps {
  filter: string;
  sorting: Sorting;
  onFilter: (filter: string) => void;
  onSorting: (sorting: Sorting) => void;
}

/** Finds something in a long list, and puts the list in order. */
export function ArrangeBar({ filter, sorting, onFilter, onSorting }: ArrangeBarProps) {
  return (
    <div className="mt-4 flex max-w-2xl gap-3">
      <label className="relative min-w-0 grow basis-40">
        <span className="sr-only">Filter</span>
        <Search className="pointer-events-none absolute top-3.5 left-3 size-4 text-faint" aria-hidden="true" />
        <input
          type="search"
          value={filter}
          placeholder="Filter"
          onChange={(event) => onFilter(event.target.value)}
          className={`${box} w-full min-w-0 pr-3 pl-9 placeholder:text-faint`}
        />
      </label>
      <label>
        <span className="sr-only">Order</span>
        <select
          value={sorting}
          onChange={(event) => onSorting(sortings.find((one) => one === event.target.value) ?? "recent")}
          className={`${box} px-3`}
        >
          {sortings.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
