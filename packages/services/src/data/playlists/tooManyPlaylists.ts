import { ServiceError } from "../../error.ts";
import { maxPlaylists } from "./playlistInput.ts";

/** @param act what she cannot do, such as "make another" */
export function tooManyPlaylists(act: string, field: string): ServiceError {
  return new ServiceError("invalid", `You have ${maxPlaylists} playlists: delete one before you ${act}.`, field);
}
