import type { PodcastTopic } from "./topics.ts";

/** What a topic's shows are called and what their episodes are about. */
export interface TopicWords {
  /** finished show titles; more are made from `things` and `field` */
  titles: readonly string[];
  /** plural nouns */
  things: readonly string[];
  /** what the topic is about, as after "the" or "on" */
  field: readonly string[];
}

const lines = (text: string): readonly string[] => text.split("|").map((line) => line.trim());

const topic = (titles: string, things: string, field: string): TopicWords => ({
  titles: lines(titles),
  things: lines(things),
  field: lines(field),
});

export const showWords: Record<PodcastTopic, TopicWords> = {
  news: topic(
    "The Morning Ledger Line|Half Past the Headlines|Four Corners by Noon|The Slow Bulletin|Borderline Briefing|" +
      "What Happened in the Night|The Quiet Part of the News|One Map, Five Stories|Two Minutes to Parliament",
    "ballots|ferries|tariffs|mayors|border towns|power lines|pension funds|school boards|headlines|coalitions",
    "election|housing bill|grain deal|water treaty|budget|census|rail strike|heat plan|harbour vote|climate summit",
  ),
  "true crime": topic(
    "The Unlocked Cellar|Cold Harbour Files|Nobody Saw the Boat|The Third Alibi|Ash on the Windowsill|Missing, Presumed Lying|" +
      "The Locksmith's Daughter|Evidence of Rain|What the Neighbour Heard",
    "witnesses|alibis|footprints|forged letters|cellars|missing boats|false names|night trains|ransom notes|keys",
    "lighthouse case|stolen cello|vanished ferry|locked greenhouse|Lindqvale letters|empty safe|second will|red umbrella",
  ),
  technology: topic(
    "Kernel of Truth Tables|The Patch Notes of Life|Off by One, Again|Hello, Old World|Latency & Sympathy|The Uptime Diaries|" +
      "Garbage Collected Thoughts|Who Broke the Build?|Small Machines",
    "databases|robots|batteries|passwords|browsers|satellites|chips|old protocols|sensors|text editors|maps",
    "open web|chip shortage|year of the battery|last mile|home robot|undersea cable|forgotten protocol|first spreadsheet",
  ),
  history: topic(
    "The Long Afternoon of Empire|Salt, Silk & Silver|Footnotes to the Flood|Kings Who Couldn't|The Map Before the Map|" +
      "A Brief Delay in Time|Letters from the Siege|The Second Draft of History|Bronze, Iron, Paper",
    "queens|canals|caravans|plagues|spice routes|mutinies|almanacs|forged maps|lighthouses|guilds|rebellions",
    "winter siege|tulip crash|lost fleet|salt road|great fire|glassmakers' revolt|silent treaty|longest strike",
  ),
  comedy: topic(
    "Mildly Unqualified|Three People and a Goat|We Regret to Inform You|The Wrong Kind of Brunch|Loudly Wrong|" +
      "Nobody Asked Us Twice|The Understudies|Badly Explained Films|Soup of the Day",
    "in-laws|group chats|bad haircuts|wedding speeches|gym memberships|neighbours|airports|cats|air fryers|flatmates",
    "worst holiday|open-plan office|school reunion|escape room|broken lift|cursed birthday cake|silent retreat",
  ),
  science: topic(
    "The Curious Half-Life|Tardigrades & Other Heroes|Small Bright Things|Error Bars|The Octopus in the Room|" +
      "Under a Wet Moon|Nine Kinds of Ice|The Weather Inside|Field Notes, Muddy Boots",
    "black holes|octopuses|fungi|glaciers|neurons|comets|bees|volcanoes|vaccines|whales|tides|lichens",
    "smell of rain|inner ear|deep sea|oldest star|missing mass|sleeping brain|ice core|magnetic north|gut",
  ),
  business: topic(
    "Margin Notes|The Second Spreadsheet|Founders, Flounders|Cash Before Lunch|The Reluctant Manager|Supply & Demeanour|" +
      "Exit Through the Gift Shop|The Invoice Is Late|Boring Companies, Explained",
    "startups|spreadsheets|warehouses|family firms|pension plans|pricing pages|franchises|meetings|supply chains",
    "quarterly miss|first hire|four-day week|price of coffee|container crisis|handover|pitch that failed|quiet merger",
  ),
  sport: topic(
    "Extra Time with No Legs|The Away End Diaries|Late Tackle|Second Serve|Peloton Gossip|The Bench|Left-Footed|" +
      "Marathon of the Mind|Two Halves of Everything",
    "penalties|goalkeepers|marathons|underdogs|comebacks|referees|rowers|climbers|fan clubs|transfer rumours",
    "cup final|hundredth cap|longest rally|mountain stage|last-minute save|relegation fight|perfect over|home advantage",
  ),
  culture: topic(
    "The Unfinished Gallery|Curtain, Eventually|Reading in the Bath|The Critics' Kitchen|Overture & Out|Spoilers Ahead of Time|" +
      "A Room of One's Phone|Frame by Frame by Frame|The Museum After Hours",
    "novels|murals|remakes|festivals|translators|costumes|poets|trailers|bookshops|street names",
    "unmade film|prize shortlist|great rewatch|lost portrait|cover version|second novel|opening night|long take",
  ),
  wellness: topic(
    "Breathe, Then Answer|The Slow Kettle|Sleep Like a Hill|Small Kind Habits|Ten Good Minutes|The Unhurried Mind|" +
      "Stretch & Stay|Walking Pace|Notes from a Calm Desk",
    "habits|mornings|knees|worries|long walks|boundaries|naps|breaths|screens|routines",
    "art of resting|first cup of tea|anxious inbox|good night|ordinary Tuesday|body scan|quiet weekend|hard conversation",
  ),
  "music talk": topic(
    "Side B, Track Four|The Bridge Is the Best Bit|Needle Down|Liner Notes Aloud|Verse, Chorus, Worse|The Demo Tapes|" +
      "Drummers Talking|Crate & Barrel-Organ|One Chord Wonders",
    "drummers|B-sides|synthesisers|encores|tape loops|bass lines|choirs|bootlegs|key changes|tour vans",
    "perfect bridge|lost session|two-chord song|difficult second album|drum fill|final encore|sample|home recording",
  ),
  "food and travel": topic(
    "Salt on the Map|The Night Train Pantry|Second Breakfast Abroad|Fork in the Road Atlas|Lost Luggage, Good Soup|" +
      "The Market at Six|Broth & Borders|Tickets, Passport, Pickles|A Table by the Window",
    "dumplings|night trains|markets|ferries|street kitchens|island hotels|spices|bakeries|mountain huts|pickles",
    "bread road|coffee belt|noodle coast|last sleeper train|perfect market|hidden bay|lemon groves|high pass",
  ),
  storytelling: topic(
    "The Lantern Hour|Told in the Dark|The House with Nine Doors|Strangers on a Bench|Paper Boats at Midnight|" +
      "The Cartographer's Ghost|Small Fictions|Once, in Another Valley|The Radio Play Society",
    "ghosts|strangers|lighthouses|wolves|inheritances|letters|lost brothers|clockmakers|rivers|wishes",
    "hollow hill|glass orchard|long night|borrowed coat|ferryman's debt|winter guest|silver key|last postman",
  ),
  parenting: topic(
    "Nap Time Negotiations|Crumbs in the Car|The Bedtime Committee|Raising Small Giants|Are We There Yet, Gently|" +
      "Socks Never Match|The Good Enough Parent Hour|Playground Diplomacy|Homework & Other Storms",
    "toddlers|teenagers|bedtimes|school runs|screen limits|siblings|lunch boxes|grandparents|tantrums|packed bags",
    "first day of school|sleep strike|birthday party|family holiday|pocket money talk|new sibling|exam season",
  ),
};

export const moreShowTitles: readonly string[] = [
  "{person} on Everything",
  "{things} & {things2}",
  "The {name} Report",
  "An Hour with {person}",
  "{things}, Mostly",
  "Talking {things} with {name}",
  "The {field} Files",
  "{name} & {name2} Explain {things}",
  "All the {things}",
  "Notes on {things}",
  "The {field} Hour",
  "{name}'s Guide to {things}",
  "Beyond the {field}",
  "{things} with {person}",
  "Half an Hour of {things}",
  "The {things} Club",
  "{person} Asks Why",
  "One Word: {things}",
  "Dear {name}, about {things}",
];

export const episodeTitles: readonly string[] = [
  "Why {things} still matter",
  "The {field}, explained slowly",
  "What {things} taught me, with {person}",
  "Inside the {field}",
  "{person} on {things} and {things2}",
  "The trouble with {things}",
  "A short history of {things}",
  "Everything we got wrong about {things}",
  "The {field}, part {part}",
  "{things}: your questions",
  "How {person} changed the {field}",
  "Before the {field}",
  "The year of {things}",
  "Live from {place}: {things}",
  "{number} things about {things}",
  "Goodbye to {things}?",
  "The secret life of {things}",
  "After the {field}",
  "A visit to {place}",
  "{person} returns",
  "{things} for beginners",
  "The case for {things}",
];

export const publishers: readonly string[] = [
  "{place} Audio",
  "{place} Public Radio",
  "Studio {place}",
  "{person}",
  "{place} & Daughters",
  "Radio {place}",
  "The {place} Company",
  "{place} Podcasts",
];
