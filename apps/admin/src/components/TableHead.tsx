export interface Column {
  name: string;
  /** figures stand right, and so does their name */
  isFigure?: boolean;
  /** a class of the column's width */
  width?: string;
}

interface TableHeadProps {
  columns: readonly Column[];
  /** stays in sight while the rows below it are scrolled */
  isSticky?: boolean;
}

const look = "py-2 font-medium not-last:pr-2 sm:not-last:pr-4";
/** A border would scroll away with the rows. */
const sticky = "sticky top-0 bg-surface shadow-[inset_0_-1px_0_var(--line)]";

/** The names of a table's columns. */
export function TableHead({ columns, isSticky = false }: TableHeadProps) {
  return (
    <thead className={`text-muted ${isSticky ? sticky : "border-b border-line"}`}>
      <tr>
        {columns.map(({ name, isFigure = false, width = "" }) => (
          <th key={name} scope="col" className={`${look} ${isFigure ? "text-right" : ""} ${width}`}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
