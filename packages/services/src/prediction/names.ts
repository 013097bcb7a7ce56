/** Names in one text, with a space between two: one by one they would take as much as the past itself. */
export type Names = string & { readonly brand: "names" };

export function namesOf(names: readonly string[]): Names {
  return names.join(" ") as Names;
}

/** Names to be asked one by one. */
export function setOf(names: Names): ReadonlySet<string> {
  return new Set(names === "" ? [] : names.split(" "));
}
