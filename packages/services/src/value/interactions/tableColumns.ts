import { ServiceError } from "../../error.ts";

/** Columns by their names in the first line, or by their numbers from 1 in a file without names. */
export interface ColumnNames {
  user?: string;
  item?: string;
  value?: string;
  time?: string;
}

/** Where the columns stand, from 0; −1 for one that is neither there nor asked for. */
export interface ColumnPlaces {
  user: number;
  item: number;
  value: number;
  time: number;
}

const usual = {
  user: ["user_id", "user", "userid", "listener", "listener_id", "uid"],
  item: ["item_id", "item", "itemid", "track_id", "artist_id", "movie_id", "movieid", "artistid", "iid"],
  value: [] as string[],
  time: ["timestamp", "time", "ts"],
} as const;

type ColumnKey = keyof ColumnNames;

/** Are the columns named by number, so that the first line is data already? */
export function namedByNumber({ user, item, value, time }: ColumnNames): boolean {
  return [user, item, value, time].some((name) => name !== undefined && /^\d+$/.test(name));
}

/** `user_id:token` is RecBole's way to say that the column user_id holds ids. */
function bare(name: string): string {
  return name.trim().replace(/:(?:token|float|token_seq|float_seq)$/, "");
}

function placeOf(key: ColumnKey, asked: string | undefined, header: readonly string[]): number {
  if (asked !== undefined) return header.findIndex((name) => bare(name) === bare(asked) || name.trim() === asked);
  const names: readonly string[] = usual[key];
  return header.findIndex((name) => names.includes(bare(name).toLowerCase()));
}

/**
 * Finds the columns in the names of the first line.
 *
 * @throws ServiceError naming the option of a column that is not there, and those that are
 */
export function placesInHeader(names: ColumnNames, header: readonly string[], file: string): ColumnPlaces {
  const find = (key: ColumnKey, needed: boolean): number => {
    const asked = names[key];
    const place = placeOf(key, asked, header);
    if (place >= 0 || (asked === undefined && !needed)) return place;
    const what = asked === undefined ? `no column that is known to name the ${key}` : `no column "${asked}"`;
    const message = `${file} has ${what}; name one with --${key}-column: ${header.map(bare).join(", ")}`;
    throw new ServiceError("invalid", message, `${key}Column`);
  };
  return { user: find("user", true), item: find("item", true), value: find("value", false), time: find("time", false) };
}

/** @throws ServiceError when a column is not named by its number, or user or item are not named */
export function placesByNumber(names: ColumnNames): ColumnPlaces {
  const find = (key: ColumnKey): number => {
    const name = names[key];
    if (name === undefined && (key === "value" || key === "time")) return -1;
    if (name !== undefined && /^[1-9]\d*$/.test(name)) return Number(name) - 1;
    const message = `--${key}-column: the other columns are named by number, so this one needs one from 1 as well`;
    throw new ServiceError("invalid", message, `${key}Column`);
  };
  return { user: find("user"), item: find("item"), value: find("value"), time: find("time") };
}
