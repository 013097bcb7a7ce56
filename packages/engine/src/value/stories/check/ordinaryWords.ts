import { functionWords } from "../words/functionWords.ts";

/** Words that begin a sentence without being a name, beside those that hold sentences together. */
const openers = `awake added end today a somebody altogether anyone absence acquaintance birthday company everything entire fourteenth guest luggage leaf mondays nights outside press repeating unpacking whoever dates eldest according afternoon albums anniversaries anniversary apparently artists begin beginning breakfast by call certain chapter clearly
  clock clocks close consider count counting curiosity curious day days deep different distance double each ear early ears eight eighteen
  eighty eleven encore episode episodes evening everybody evidently exactly faithful familiar far fast favorite favourite fifteen fifty final
  finally first five fond forty four fourteen fresh friday full given good great habit half happy headphones hear heard hello history hour
  hours hundred imagine last late later lights listen listening listens long loud love loyal loyalty meet memory midnight minute minutes
  moments monday month months morning morning's music new newcomer next night night's nine nineteen ninety nobody noon note nowhere old ordinary
  past patience perhaps place play played playing plenty podcast podcasts point press pressed proof quiet rarely record records repeat
  repetition return returning reunion rewind saturday second see session seven seventeen seventy shelf show shows silence simply sing six sixteen
  sixty slow slowly small somehow song songs soon sound spin stop story strange strictly sunday surely talk ten thank thanks third thirteen
  thirty thursday time times track tracks tuesday turning twelve twenty twice two three usually visit voice voices volume wait wednesday week
  weeks welcome wind word words year years yesterday zero across add all alone amid barely because bit both bring carry cue dawn detour dial dozen
  dust enter evidence faced few follow following forget from front gone guess hats here's home honestly hour's in inside just keep known
  left less lessons like listener little lost luck many meanwhile midday midweek miles mostly much naturally nearly needle never nostalgia
  nothing now number numbers off officially once ongoing only opening out over pause people period pick plain please politely plus pure
  put quite read reading rest right round same set settled share since sleep so some someone something sometimes somewhere spring stay
  still straight summer sure surprise table take taken taste that the then there these they things think this those through tonight
  total travel travelling traveling trip true try unhurried until unusually up variety very way weather when where which while who why winter
  with without wonder work world yes yet`;

/** Words that may begin a sentence with a capital and are no name, in lower case. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  [...functionWords, ...openers.split(/\s+/u)].filter((word) => word !== ""),
);
