/** Who may see the accounts, and who may change them; the server asks again. */
export const peopleReaders: ReadonlySet<string> = new Set(["auditor", "admin"]);
export const peopleKeepers: ReadonlySet<string> = new Set(["admin"]);
