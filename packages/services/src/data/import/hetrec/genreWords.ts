/** Words that name a style of music, alone or beside words of place and time. */
const styleWords = new Set(
  `acid alternative ambient americana avantgarde axe blues bluegrass bossa celtic chanson chillout classical country crunk
  dance dancehall disco downtempo drone dub dubstep ebm electro electroclash electronic electronica emo eurodance
  experimental flamenco folk freestyle funk fusion fado forro glitch gospel goth gothic grime groove grunge hardcore
  hardstyle hiphop house idm indie industrial instrumental jazz jungle latin lofi lounge mathcore merengue metal metalcore
  minimal motown mpb musical neofolk newage noise nwobhm opera pagode polka pop postpunk psychedelic psytrance punk ragtime
  rap reggae reggaeton rnb rock rockabilly salsa samba screamo sertanejo shoegaze ska slowcore soul soundtrack swing tango
  techno thrash trance triphop tropicalia vallenato zouk 8bit`.split(/\s+/u),
);

/** A word that ends so names a style that grew out of another one: synthpop, deathcore, darkwave. */
const styleEnd =
  /.(?:rock|pop|core|metal|punk|wave|hop|tronica|folk|gaze|step|beat|trance|jazz|funk|soul|grind|rap|billy)$/u;

/** Styles whose single words name none. */
const stylePhrases = new Set(
  `drumandbass newwave newage newromantic rhythmandblues singersongwriter visualkei worldmusic rocknroll rockandroll
  easylistening bossanova riotgrrrl bigbeat newrave oldschool`.split(/\s+/u),
);

/** Words of praise, of possession and of persons: beside them a style is an opinion. */
const opinions = new Set(
  `a about all amazing and are artist artists awesome band bands beautiful best better boy boys but camp can cool cover covers
  cute cyberpunk diva divas epic ever fail fake favorite favorites favourite favourites female for from fucking fun girl girls god goddess gods
  good great greatest gay hate hot i icon idol in is it king kings legend let legendary legends like live listen love loved lovely
  male me music my mother new not of on own perfect prince princess queen queens real sad seen sex sexy shit song songs sucks
  sweet that the this to true upbeat vocal vocalist vocalists voice want with wonderful you your ballad ballads`.split(
    /\s+/u,
  ),
);

/** More words than this are a sentence. */
const maxWords = 3;

/** The letters and digits of a tag: what its spellings (hip-hop, hip hop, hiphop) have in common. */
export function tagKey(tag: string): string {
  return tag
    .normalize("NFD")
    .toLowerCase()
    .replace(/&/gu, "and")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/^(?:randb|rb)$/u, "rnb")
    .replace(/^rockandroll$/u, "rocknroll");
}

/** Does a listener's free tag name a style of music, and not a liking, a person, a place or a year? */
export function namesGenre(tag: string): boolean {
  const whole = tagKey(tag);
  if (stylePhrases.has(whole) || styleWords.has(whole)) return true;
  const words = tag
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.length > maxWords || words.some((word) => opinions.has(word))) return false;
  return words.some((word) => styleWords.has(word) || styleEnd.test(word));
}
