import { PlaceLink } from "../../shell/PlaceLink.tsx";

/** Her years, the latest first. */
export function YearLinks({ years, current }: { years: readonly number[]; current: number }) {
  if (years.length < 2) return null;
  return (
    <nav aria-label="Years" className="mt-4 flex flex-wrap gap-2">
      {years.map((year) => (
        <PlaceLink
          key={year}
          href={`/wrapped/${year}`}
          name={`Wrapped ${year}`}
          current={year === current}
          className="inline-flex min-h-11 items-center rounded-full bg-raised px-4 text-body font-medium tabular-nums hover:bg-hover aria-[current=page]:bg-ember aria-[current=page]:text-on-ember"
        >
          {year}
        </PlaceLink>
      ))}
    </nav>
  );
}
