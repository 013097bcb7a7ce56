/** A text of the record with the names of what its ids stand for; an id that nobody knows keeps its beginning. */
export function namedText(text: string, names: Readonly<Record<string, string>>): string {
  return text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, (id) => {
    return Object.hasOwn(names, id) ? (names[id] ?? id) : `${id.slice(0, 8)}…`;
  });
}
