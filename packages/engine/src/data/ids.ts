/** A listener's number in the database. */
export type ListenerId = number & { readonly brand: "listener" };

/** An item's number in the database, whatever its kind. */
export type ItemId = number & { readonly brand: "item" };
