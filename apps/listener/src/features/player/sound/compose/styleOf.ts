import type { TrackSubject } from "./subject.ts";
import type { Style } from "./style.ts";
import * as band from "./styles/bandStyles.ts";
import * as club from "./styles/clubStyles.ts";
import * as concert from "./styles/concertStyles.ts";
import * as pop from "./styles/popStyles.ts";
import * as street from "./styles/streetStyles.ts";

/** The first match holds, so the narrower word stands first. */
const styles: readonly (readonly [words: RegExp, style: Style])[] = [
  [/metal|hardcore|industrial/u, band.metal],
  [/pop.?punk|punk|emo|ska/u, band.punk],
  [/indie rock|post-punk|new wave/u, band.indieRock],
  [/classic rock|hard rock|southern|psychedelic/u, band.classicRock],
  [/grunge|alternative|rock/u, band.alternativeRock],
  [/ambient|drone|new age|meditation|shoegaze|dream/u, club.ambient],
  [/downtempo|trip.?hop|chill|lo-?fi/u, club.downtempo],
  [/disco|boogie/u, pop.disco],
  [/house/u, club.house],
  [/techno|trance|electro|idm|minimal/u, club.techno],
  [/drum|jungle|garage|breakbeat|dubstep/u, club.drumAndBass],
  [/city pop/u, pop.cityPop],
  [/synth|new romantic|wave/u, pop.synthpop],
  [/k-?pop|j-?pop|dance pop|edm/u, pop.kpop],
  [/reggaeton|dembow|urbano/u, street.reggaeton],
  [/latin|salsa|cumbia|bachata|flamenco|bossa|samba/u, pop.latinPop],
  [/indie pop|twee|bedroom/u, pop.indiePop],
  [/afro|highlife|amapiano/u, street.afrobeats],
  [/pop|singer/u, pop.pop],
  [/trap|drill|grime|phonk/u, street.trap],
  [/hip.?hop|rap/u, street.hipHop],
  [/r&b|rnb|neo.?soul/u, street.rnb],
  [/soul|gospel|motown/u, street.soul],
  [/funk/u, street.funk],
  [/reggae|dub|dancehall/u, street.reggae],
  [/jazz|swing|bebop/u, concert.jazz],
  [/blues/u, concert.blues],
  [/score|soundtrack|cinematic/u, concert.filmScore],
  [/classical|orchestr|chamber|piano|baroque|opera/u, concert.classical],
  [/country|bluegrass|americana/u, band.country],
  [/folk|acoustic|celtic/u, band.folk],
];

/** Where nobody knows the genre: by how lively the track is. */
function unknownStyle({ energy, itemId }: TrackSubject): Style {
  if (energy < 0.3) return itemId % 2 === 0 ? club.downtempo : band.folk;
  if (energy < 0.65) return [pop.indiePop, pop.pop, street.rnb][itemId % 3];
  return [band.indieRock, pop.synthpop, club.house][itemId % 3];
}

/** How a track is played. */
export function styleOf(subject: TrackSubject): Style {
  const genre = subject.genre?.toLowerCase() ?? "";
  return styles.find(([words]) => words.test(genre))?.[1] ?? unknownStyle(subject);
}
