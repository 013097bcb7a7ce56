/** How a genre sounds, who makes it and how many hear it. Means; every artist and track departs from them. */
export interface GenreProfile {
  name: string;
  family: GenreFamily;
  /** share of the whole audience, relative */
  audience: number;
  /** beats a minute */
  tempo: number;
  /** 0–1: energy, valence, danceability, acousticness, instrumentalness */
  sound: readonly [number, number, number, number, number];
  /** chance of a major key */
  major: number;
  /** chance of an explicit track */
  explicit: number;
  /** minutes of a usual track */
  minutes: number;
  /** countries that make more of it than their size says */
  home: readonly string[];
  /** how its artists call themselves */
  naming: NamingStyle;
  /** hour of the day at which it is most at home */
  hour: number;
}

export type GenreFamily =
  | "rock"
  | "pop"
  | "electronic"
  | "urban"
  | "soul"
  | "jazz"
  | "classical"
  | "roots"
  | "latin"
  | "african";

export type NamingStyle = "band" | "solo" | "idol" | "club" | "rap" | "ensemble" | "orchestra";

type Row = readonly [
  name: string,
  family: GenreFamily,
  audience: number,
  tempo: number,
  sound: GenreProfile["sound"],
  rest: readonly [major: number, explicit: number, minutes: number, hour: number],
  home: string,
  naming: NamingStyle,
];

const rows: readonly Row[] = [
  ["indie rock", "rock", 8, 124, [0.66, 0.48, 0.52, 0.22, 0.08], [0.68, 0.05, 3.8, 8], "GB US AU SE", "band"],
  ["alternative rock", "rock", 7, 126, [0.75, 0.43, 0.48, 0.12, 0.06], [0.62, 0.08, 4.0, 17], "US GB CA", "band"],
  ["classic rock", "rock", 5, 122, [0.72, 0.6, 0.52, 0.2, 0.07], [0.72, 0.02, 4.4, 16], "GB US", "band"],
  ["metal", "rock", 4, 138, [0.91, 0.32, 0.4, 0.03, 0.2], [0.4, 0.14, 4.8, 20], "FI SE NO US BR", "band"],
  ["punk", "rock", 2.5, 162, [0.9, 0.56, 0.47, 0.05, 0.04], [0.7, 0.25, 2.6, 18], "US GB DE AR", "band"],
  ["pop", "pop", 12, 116, [0.67, 0.56, 0.67, 0.2, 0.01], [0.62, 0.1, 3.4, 17], "US GB SE", "solo"],
  ["indie pop", "pop", 5, 114, [0.55, 0.55, 0.61, 0.36, 0.04], [0.7, 0.04, 3.5, 10], "SE GB US FR NZ", "band"],
  ["synthpop", "pop", 4, 118, [0.7, 0.54, 0.66, 0.09, 0.1], [0.52, 0.03, 4.0, 21], "GB DE SE", "band"],
  ["k-pop", "pop", 5, 122, [0.81, 0.62, 0.71, 0.1, 0.0], [0.5, 0.01, 3.3, 20], "KR", "idol"],
  ["city pop", "pop", 1.5, 110, [0.62, 0.74, 0.68, 0.21, 0.03], [0.64, 0.0, 4.3, 22], "JP", "solo"],
  ["house", "electronic", 5, 124, [0.77, 0.5, 0.79, 0.05, 0.46], [0.48, 0.03, 5.6, 22], "US GB FR ZA DE", "club"],
  ["techno", "electronic", 3.5, 132, [0.82, 0.27, 0.74, 0.03, 0.78], [0.44, 0.01, 6.4, 23], "DE NL US PL", "club"],
  ["drum and bass", "electronic", 2, 174, [0.88, 0.37, 0.58, 0.04, 0.5], [0.46, 0.03, 4.8, 21], "GB CZ NZ", "club"],
  ["ambient", "electronic", 3, 84, [0.2, 0.16, 0.26, 0.78, 0.86], [0.55, 0.0, 5.4, 23], "IT GB JP SE", "club"],
  ["downtempo", "electronic", 3.5, 92, [0.42, 0.4, 0.64, 0.4, 0.58], [0.46, 0.02, 4.1, 0], "FR DE GB JP", "club"],
  ["hip hop", "urban", 9, 96, [0.64, 0.5, 0.75, 0.15, 0.02], [0.5, 0.62, 3.6, 18], "US GB FR", "rap"],
  ["trap", "urban", 5, 142, [0.63, 0.38, 0.74, 0.13, 0.02], [0.45, 0.7, 3.0, 22], "US FR BR", "rap"],
  ["r&b", "soul", 6, 104, [0.52, 0.46, 0.67, 0.28, 0.01], [0.46, 0.28, 3.6, 22], "US GB", "solo"],
  ["soul", "soul", 3, 106, [0.53, 0.61, 0.6, 0.42, 0.03], [0.62, 0.02, 3.7, 19], "US GB", "solo"],
  ["funk", "soul", 1.8, 108, [0.71, 0.8, 0.77, 0.19, 0.1], [0.58, 0.05, 4.3, 18], "US BR JP", "ensemble"],
  ["jazz", "jazz", 3.5, 112, [0.34, 0.47, 0.5, 0.72, 0.5], [0.52, 0.0, 5.6, 20], "US FR JP NO", "ensemble"],
  ["blues", "jazz", 1.6, 108, [0.47, 0.55, 0.53, 0.5, 0.08], [0.68, 0.01, 4.2, 21], "US GB", "ensemble"],
  ["classical", "classical", 3, 98, [0.2, 0.24, 0.28, 0.93, 0.88], [0.58, 0.0, 5.8, 9], "DE IT PL CZ FR", "orchestra"],
  ["film score", "classical", 2, 96, [0.33, 0.18, 0.25, 0.66, 0.88], [0.46, 0.0, 3.6, 14], "US GB DE", "orchestra"],
  ["folk", "roots", 4, 110, [0.35, 0.44, 0.5, 0.76, 0.06], [0.76, 0.01, 3.7, 9], "GB US CA NO", "band"],
  ["country", "roots", 4, 120, [0.62, 0.58, 0.58, 0.3, 0.01], [0.86, 0.02, 3.4, 7], "US CA AU", "solo"],
  ["reggae", "african", 2, 134, [0.6, 0.72, 0.75, 0.17, 0.03], [0.62, 0.04, 3.9, 15], "JM GB NG", "band"],
  ["latin pop", "latin", 5, 108, [0.69, 0.65, 0.69, 0.25, 0.01], [0.56, 0.04, 3.5, 18], "MX ES CO AR", "solo"],
  ["reggaeton", "latin", 5, 94, [0.75, 0.63, 0.79, 0.16, 0.01], [0.5, 0.3, 3.4, 23], "PR CO MX", "rap"],
  ["afrobeats", "african", 3.5, 106, [0.68, 0.67, 0.79, 0.24, 0.03], [0.56, 0.1, 3.3, 19], "NG GH ZA KE", "solo"],
];

export const genreProfiles: readonly GenreProfile[] = rows.map(
  ([name, family, audience, tempo, sound, [major, explicit, minutes, hour], home, naming]) => ({
    name,
    family,
    audience,
    tempo,
    sound,
    major,
    explicit,
    minutes,
    hour,
    home: home.split(" "),
    naming,
  }),
);
