/** Book titles; slots as for tracks. */
const lines = (text: string): readonly string[] => text.split("|").map((line) => line.trim());

export const bookTitles: Readonly<Record<string, readonly string[]>> = {
  mystery: lines(
    "The {noun} at {place}|Murder on the {road} Line|The {adj} Witness|{number} Keys to {place}|Death of a {trade}|" +
      "The {trade}'s Alibi|A {noun} Without a Name",
  ),
  fantasy: lines(
    "The {doom} Crown of {place}|{noun} and {doom}|The {trade} of {place}|A Throne of {nouns}|The Last {doom}speaker|" +
      "Daughters of {place}|The {adj} Kingdom",
  ),
  "science fiction": lines(
    "{number} Light-Years to {place}|The {noun} Protocol|Orbit of {place}|The {adj} Colony|A Machine Called {name}|" +
      "Station {place}|The Long {noun}",
  ),
  memoir: lines(
    "My Mother's {noun}|{number} Years in {place}|Learning to {verb}|The {noun} We Kept|A {adj} Childhood|Letters Home from {place}",
  ),
  romance: lines(
    "{name} by the Sea|A {noun} in {place}|{number} Weddings and a {noun}|The {trade} Next Door|Dear {name}, Love {name}|" +
      "Summer at {place}",
  ),
  "literary fiction": lines(
    "The {nouns} of {place}|{adj} {nouns}|What the {noun} Remembered|The House on {place} Street|A History of {nouns}|" +
      "The {trade}'s {noun}|{doing} {where}",
  ),
  "popular science": lines(
    "The {noun} Effect|Why {nouns} Matter|A Brief Theory of {nouns}|The Hidden Life of {nouns}|{number} {nouns} That Explain the World|" +
      "The {adj} Brain",
  ),
  "self-improvement": lines(
    "The {adj} Habit|{verb} Less, {verb} Better|{number} Small Mornings|The Art of {doing}|Enough {mood}|The {noun} Method",
  ),
  adventure: lines(
    "Across the {noun} to {place}|The {adj} Expedition|{number} Days on the {noun}|North of {place}|The {noun} Crossing|" +
      "Rowing to {place}",
  ),
  biography: lines(
    "{person}: A Life|The {adj} {trade}|{person} and the {noun}|The {trade} of {place}|{name}: The {noun} Years|" +
      "Who Was {person}?",
  ),
};

export const trades: readonly string[] = (
  "Clockmaker Cartographer Beekeeper Translator Gardener Pianist Glassblower Postman Botanist Lighthouse-Keeper Surgeon " +
  "Tailor Astronomer Baker Librarian Ferryman Watchmaker Printer Diplomat Apothecary"
)
  .split(" ")
  .map((trade) => trade.replace("-", " "));
