import type { LanguageName } from "../names/languages.ts";

/** A place that listeners and artists come from. */
export interface Place {
  /** ISO 3166 alpha-2 */
  country: string;
  zones: readonly string[];
  language: LanguageName;
  /** share of the audience, relative */
  weight: number;
}

export const places: readonly Place[] = [
  {
    country: "US",
    zones: ["America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver"],
    language: "albion",
    weight: 20,
  },
  { country: "GB", zones: ["Europe/London"], language: "albion", weight: 9 },
  { country: "CA", zones: ["America/Toronto", "America/Vancouver"], language: "albion", weight: 4 },
  { country: "AU", zones: ["Australia/Sydney", "Australia/Perth"], language: "albion", weight: 3 },
  { country: "NZ", zones: ["Pacific/Auckland"], language: "albion", weight: 1 },
  { country: "DE", zones: ["Europe/Berlin"], language: "rhenan", weight: 8 },
  { country: "NL", zones: ["Europe/Amsterdam"], language: "rhenan", weight: 3 },
  { country: "SE", zones: ["Europe/Stockholm"], language: "norden", weight: 4 },
  { country: "NO", zones: ["Europe/Oslo"], language: "norden", weight: 2 },
  { country: "DK", zones: ["Europe/Copenhagen"], language: "norden", weight: 2 },
  { country: "FI", zones: ["Europe/Helsinki"], language: "norden", weight: 1.5 },
  { country: "FR", zones: ["Europe/Paris"], language: "lutece", weight: 6 },
  { country: "ES", zones: ["Europe/Madrid"], language: "iberan", weight: 5 },
  { country: "PT", zones: ["Europe/Lisbon"], language: "iberan", weight: 1.5 },
  { country: "IT", zones: ["Europe/Rome"], language: "marenza", weight: 4 },
  { country: "PL", zones: ["Europe/Warsaw"], language: "sclava", weight: 3 },
  { country: "CZ", zones: ["Europe/Prague"], language: "sclava", weight: 1.5 },
  { country: "TR", zones: ["Europe/Istanbul"], language: "levant", weight: 3 },
  { country: "EG", zones: ["Africa/Cairo"], language: "levant", weight: 1.5 },
  { country: "IN", zones: ["Asia/Kolkata"], language: "indara", weight: 6 },
  { country: "JP", zones: ["Asia/Tokyo"], language: "nihana", weight: 5 },
  { country: "KR", zones: ["Asia/Seoul"], language: "hanbaro", weight: 3.5 },
  { country: "ID", zones: ["Asia/Jakarta"], language: "nusara", weight: 4 },
  { country: "PH", zones: ["Asia/Manila"], language: "nusara", weight: 3 },
  { country: "BR", zones: ["America/Sao_Paulo"], language: "iberan", weight: 8 },
  { country: "MX", zones: ["America/Mexico_City"], language: "iberan", weight: 6 },
  { country: "AR", zones: ["America/Argentina/Buenos_Aires"], language: "iberan", weight: 2.5 },
  { country: "CO", zones: ["America/Bogota"], language: "iberan", weight: 2.5 },
  { country: "PR", zones: ["America/Puerto_Rico"], language: "iberan", weight: 0.7 },
  { country: "JM", zones: ["America/Jamaica"], language: "albion", weight: 0.5 },
  { country: "NG", zones: ["Africa/Lagos"], language: "voltan", weight: 3 },
  { country: "GH", zones: ["Africa/Accra"], language: "voltan", weight: 1 },
  { country: "ZA", zones: ["Africa/Johannesburg"], language: "voltan", weight: 1.5 },
  { country: "KE", zones: ["Africa/Nairobi"], language: "voltan", weight: 1 },
];

/** The place with this ISO country; every country in the world is in the list. */
export function placeOf(country: string): Place {
  const place = places.find((candidate) => candidate.country === country);
  if (!place) throw new RangeError(`no place has the country ${country}`);
  return place;
}
