import type { ImportFormat } from "./importFormat.ts";
import { lastfm1k } from "./lastfm1k.ts";
import { lastfmCsv } from "./lastfmCsv.ts";
import { listenBrainz } from "./listenBrainz.ts";
import { spotifyAccount } from "./spotifyAccount.ts";
import { spotifyExtended } from "./spotifyExtended.ts";

/** Richest first: what the extended history holds is not needed again from the account data of the same folder. */
export const allFormats: readonly ImportFormat[] = [spotifyExtended, spotifyAccount, listenBrainz, lastfm1k, lastfmCsv];
