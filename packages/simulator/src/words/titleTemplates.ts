/** How titles are built, a family at a time; `{slots}` are filled from the title words. */
const lines = (text: string): readonly string[] => text.split("|").map((line) => line.trim());

const common =
  "{adj} {noun}|{noun} {where}|{verb} {you} {when}|{nouns}|{noun} and {noun}|{doing} {when}|{doing} {where}|The {noun}|" +
  "{noun}|{adj} {nouns}|{number} {nouns}|{colour} {noun}|All the {nouns}|{you} {when}|{mood} {where}|No {nouns} {when}|" +
  "{verb} the {noun}|{noun} Song|{place}|{mood} Is a {noun}|A {noun} for {name}|Dear {name}|How to {verb} a {noun}";

export const titleTemplates = {
  rock: lines(
    `${common}|{place} {nouns}|{name} Said {adj}|Somewhere Near {place}|{nouns} of {place}|Everything {when}|` +
      "I Was a {noun}|{verb} {you} {where}|The {noun} We {verb}|Hey {name}|{adj} {noun} Blues|{nouns} on the {noun}",
  ),
  metal: lines(
    "{doom} {fate}|{doom} and {doom}|Throne of {doom}|{doom} {doom}|The {adj} {doom}|Hymn to {doom}|{inv}|{inv} {fate}|" +
      "March of the {doom}|Beneath the {doom}|Children of {doom}|{number} {nouns} {fate}|When {doom} Comes|{doom}bringer|" +
      "Storms over {place}|{adj} {doom} {fate}",
  ),
  pop: lines(
    `${common}|{verb} {you}|{verb} {you} Like {mood}|{mood}|{adj}|Say {mood}|Not Your {noun}|{you} & {you}|Oh {name}|` +
      "{adj} {mood}|{verb} {you} Slowly|Dancing with {name}|Ex's {noun}|{doing} for {you}|My {adj} {noun}|Text {name}",
  ),
  idol: lines(
    "{mood}!|{adj} {mood}|{noun} ({verb} {you})|{verb} {you} (Oh {mood})|{inv}|{colour} {noun}|{mood} Mode|Hello {noun}|" +
      "{verb} Me Up|{adj} Girl|{adj} Boy|{number}AM|{noun} Love|Like a {noun}|{noun} Pop|{verb} My {noun}|{adj} {noun}",
  ),
  club: lines(
    "{texture}|{texture} {texture}|{inv}|{texture} ({version})|{inv} ({version})|{place}|{place} {texture}|{texture} {digits}|" +
      "{doing}|{mood} ({version})|{verb} {you} ({version})|{adj} {texture}|{inv} {digits}|{noun} {texture}|Into {texture}|" +
      "{texture} {where}|{colour} {texture}|{doing} {when}|{number} {texture} Units",
  ),
  calm: lines(
    "{calm}|{calm} {digits}|{adj} {calm}|{noun}, {calm}|{place} {calm}|{calm} {where}|{inv}|For {name}, {doing}|{calm} and {calm}|" +
      "{doing} {where}|The {adj} {calm}|{noun} in {adj} Light|{texture} at {small}|{calm} for {name}|A {calm} {when}",
  ),
  rap: lines(
    "{boast}|{boast} (Interlude)|{rapthing} {when}|{adj} {rapthing}|{name}'s Interlude|{place}|{place} Freestyle|{rapthing} Talk|" +
      "{number} {nouns}|{verb} the {rapthing}|{rapthing} on {rapthing}|{inv}|{noun} {rapthing}|Letter to {name}|" +
      "{doing} on {mood}|{boast}, Pt. {small}|{colour} {rapthing}|{mood} Don't {verb} {you}|Skit: {noun}",
  ),
  soul: lines(
    `${common}|{mood}|Sweet {mood}|{verb} {you}, Baby|Ain't No {noun}|{name}|Mister {noun}|Sugar {noun}|{mood} {when}|` +
      "Got to {verb} {you}|{adj} {mood}|Slow {doing}|{doing} on {you}|Your {noun}|Body {noun}|More {mood}",
  ),
  jazz: lines(
    "{noun} {where}|Blues for {name}|{name}'s {noun}|{adj} {noun}|{place} Nights|Waltz for {name}|{number} Bars to {place}|" +
      "{doing} at the {inv}|Minor {noun}|{noun} in {keyname}|Ballad for a {noun}|{name} Takes the Stairs|Late Train to {place}|" +
      "{adj} {nouns}|The {noun} Cat|{number} {nouns} {when}|{inv}|My {adj} {noun}|Take the {noun}|Mostly {nouns}",
  ),
  blues: lines(
    "{noun} Blues|{place} Blues|{adj} Woman|{adj} Man|{name}, {name}|Gone to {place}|{number} Dollar {noun}|{doing} Blues|" +
      "Trouble {where}|My {noun} Is Gone|Low Down {noun}|{road} Road|Bad Luck {noun}|{adj} {road} Blues|Tell {name} {when}",
  ),
  classical: lines(
    "{form} No. {digits} in {keyname}|{form} in {keyname}|{form} in {keyname}: {pace}|{form} No. {digits}: {pace}|" +
      "{form} for {name}|{number} Pieces for Piano: {pace}|{form} in {keyname}, '{adj} {noun}'|Suite from {place}: {form}",
  ),
  score: lines("{scene}|{scene}|{scene}|{place}|{adj} {noun}|The {noun} of {place}|{inv}"),
  folk: lines(`${common}|{tale}|{tale}|{tale}|{road} and {road}|{place} Shore|The {nouns} of {place}`),
  country: lines(
    "{road} Road|{road} {noun}|{name}'s Truck|{adj} {road} Night|Back to {place}|{mood} and {road}|{verb} {you} at the {road}|" +
      "{number} Miles to {place}|Mama's {noun}|{road} in My {noun}|{doing} {where}|Some {nouns} {verb}|{adj} Tonk {noun}|" +
      "If {name} Calls|{noun} Money|{adj} Boots|One More {noun}|Small Town {noun}",
  ),
  reggae: lines(
    "{call}|{call} Dub|{joy} {where}|{mood} for {you}|{place} Rock|{adj} {noun}|{name} Come Home|{noun} Style|Jah {noun}|" +
      "{mood} Inna {place}|{doing} {where}|{verb} {you} {when}|Natural {noun}",
  ),
  latin: lines(
    "{lthing} {llike}|{lthing}|{move}|{move} {llike}|{lthing} y {lthing}|La {lthing}|{name}|{place}|{move} ({lthing} {llike})|" +
      "Mi {lthing}|Tu {lthing} {llike}|{lthing} de {place}|{number}:00 AM|Otra {lthing}|Sin {lthing}",
  ),
  african: lines(
    "{joy}|{joy} {joy}|{name}|My {joy}|{joy} for {name}|{inv}|{inv} {joy}|{verb} My {joy}|{adj} {joy}|{place}|{joy} {when}|" +
      "No {joy}, No {mood}|{mood} ({inv})|Dance for {name}",
  ),
} as const;

export type TitleStyle = keyof typeof titleTemplates;
