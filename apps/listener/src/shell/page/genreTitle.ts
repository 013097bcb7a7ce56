/** A genre's name as a title: its first letter is a capital one, and so are all of an abbreviation, such as R&B. */
export function genreTitle(name: string): string {
  if (/^\p{L}(&\p{L})+$/u.test(name)) return name.toUpperCase();
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
