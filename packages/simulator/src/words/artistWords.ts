/** Parts of artists' names. Every name also holds an invented word, so that no name is anybody's. */
const split = (text: string): readonly string[] => text.split(" ");

export const bandAdjectives = split(
  "Pale Quiet Northern Golden Hollow Velvet Paper Little Electric Wooden Copper Distant Saint Early Marble Silver " +
    "Sunday Winter Coastal Second Blue Gentle Broken Amber Feral Midnight Slow Common Tender Young Old Grand",
);

export const bandNouns = split(
  "Parade Radio Harbour Choir Machine Orchard Signal Society Avenue Weather Theatre Kites Lanterns Club Union Garden " +
    "Arcade Motel Ferry Atlas Cabinet Cinema Horses Sisters Brothers Assembly Museum Station Fiction Summer Riot",
);

export const bandPlurals = split(
  "Lanterns Foxes Tides Satellites Sparrows Harbours Mirrors Strangers Pilots Thieves Gardeners Wolves Sailors " +
    "Neighbours Daydreams Ghosts Postmen Embers Villains Architects Moths Drifters Echoes",
);

export const heavyNouns = split(
  "Throne Ash Ruin Serpent Iron Oath Wrath Vigil Cairn Plague Monolith Raven Hammer Abyss Crown Reaper Winter Grave",
);

export const clubNouns = split(
  "System Circuit Frequency Unit Control Motion Echo Array Sector Phase Modular Department Static Sequence Ltd Lab",
);

export const rapEpithets = split(
  "Baby King Young Big Prince Captain Don Doc Mister Kid Lady Saint Boss Major Professor General",
);

export const rapNouns = split(
  "Vision Bars Money Zero Season Supreme Deluxe North Cash Gospel Beats Flame Thunder Ink Chrome Nine Smoke Gold",
);

export const ensembleNouns = split("Trio Quartet Quintet Sextet Ensemble Collective Big-Band Workshop Septet Duo").map(
  (noun) => noun.replace("-", " "),
);

export const orchestraNouns = [
  "Quartet",
  "Philharmonic",
  "Chamber Orchestra",
  "Symphony Orchestra",
  "Sinfonietta",
  "Consort",
  "Piano Trio",
  "Chamber Choir",
];

export const funkNouns = split("Brass Express Groove Affair Connection Rhythm Allstars Machine Horns Revue");

export const labelNouns = [
  "Records",
  "Recordings",
  "Music",
  "Sound",
  "Music Group",
  "Discs",
  "Editions",
  "Audio",
  "Tapes",
  "Rights",
];
