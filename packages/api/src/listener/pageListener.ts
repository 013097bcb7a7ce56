/** Names in every call the listener whom the calling page was made for, by her number. */
export const pageListenerHeader = "x-segue-listener";

/** The same in the address of what a browser fetches by a link, which cannot carry a header. */
export const pageListenerParameter = "listener";
