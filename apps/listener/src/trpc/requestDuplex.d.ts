/** The Fetch standard's mark of a body that is a stream; TypeScript's DOM library does not have it. */
interface RequestInit {
  duplex?: "half";
}
