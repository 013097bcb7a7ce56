"use client";

import { bandNames, bands, equitySpecs, floorGainSpec, type Band } from "../form/numberSpecs.ts";
import { FieldNote } from "./FieldNote.tsx";
import { NumberControl } from "./NumberControl.tsx";
import { NumberField } from "./NumberField.tsx";
import { useControls } from "./useControls.ts";

/** What each band of artists is worth, and the least that it must have. */
export function EquityControls() {
  const { working } = useControls();
  const floors = bands.reduce((sum, band) => sum + working.policy.equity[band].floor, 0);
  return (
    <>
      <p className="text-small text-muted">
        A weight multiplies what a band&apos;s cards count; a least share lifts the band until it has that much of the
        exposure. Both act on Made for you and Similar to.
      </p>
      <table className="mt-3 w-full text-small">
        <thead className="text-caption text-muted">
          <tr>
            <th scope="col" className="pb-1 text-left font-medium">
              Band
            </th>
            <th scope="col" className="w-24 pb-1 text-right font-medium">
              Weight, times
            </th>
            <th scope="col" className="w-28 pb-1 pl-3 text-right font-medium">
              Least share, %
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <BandRow key={band} band={band} />
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-caption text-muted tabular-nums">{promisedWords(floors)}</p>
      {floors > 0 ? <NumberControl spec={floorGainSpec} /> : null}
    </>
  );
}

/** What the least shares of all bands come to. */
function promisedWords(floors: number): string {
  if (floors <= 0) return "No band is promised anything.";
  const promised = `${Math.round(100 * floors)} % of the exposure is promised`;
  const lifts =
    "Bands are lifted from day to day, so the Homes of this moment do not show it yet: see Expected effect.";
  return floors > 1 ? `${promised}: more than there is.` : `${promised}; the rest goes by what cards count. ${lifts}`;
}

function BandRow({ band }: { band: Band }) {
  const { weight, floor } = equitySpecs(band);
  const name = bandNames[band];
  return (
    <>
      <tr>
        <th scope="row" className="py-1 text-left font-medium">
          {name.charAt(0).toUpperCase() + name.slice(1)}
        </th>
        <td className="py-1">
          <NumberField spec={weight} isBare className="block" />
        </td>
        <td className="py-1 pl-3">
          <NumberField spec={floor} isBare className="block" />
        </td>
      </tr>
      <tr>
        <td colSpan={3}>
          <FieldNote spec={weight} silent />
          <FieldNote spec={floor} silent />
        </td>
      </tr>
    </>
  );
}
