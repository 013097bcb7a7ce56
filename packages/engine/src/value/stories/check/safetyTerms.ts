/** What a story has nothing to do with. */
export type UnsafeTopic = "drugs" | "alcohol" | "sex" | "violence" | "slurs" | "health" | "belief";

/** The beginnings of words by topic; those that end with a space are whole words. */
const stems: Record<UnsafeTopic, string> = {
  drugs: `drug cocaine heroin cannabis marijuana weed_ opioid opium ecstasy_ amphetamine ketamine stoned stoner high_on overdos narcotic junkie
    joint_ bong_ lsd_ mdma_ meth_ psychedelic hallucin trippy vape_ vaping smok cigar nicotin tobacco tripping`,
  alcohol: `alcohol beer wine_ wines_ whisk vodka tequila rum_ gin_ cocktail champagne prosecco drunk tipsy hangover hungover booze boozy bartend
    pub_ pubs_ brewer drink liquor pint_ pints_ intoxicat`,
  sex: `sex_ sexy sexi sexual seduc erotic porn naked nude orgasm horny kinky fetish lust_ lustful make_love making_love one-night intimate_with lover strip_ stripp
    hook-up hooking_up virgin busty steamy bedroom_eyes`,
  violence: `violen kill murder stab_ stabb gun_ guns_ gunshot shoot shot_ weapon bomb massacre slaughter bloody bloodshed assault attack
    fight_ fighting punch strangl tortur terroris terrorism hostage death dead_ deadly die_ dies_ died_ corpse knife knives war_ wars_
    warfare battle suicid self-harm abuse abusi brutal`,
  slurs: `fuck shit bitch bastard_ asshole arsehole cunt whore slut nigg fagg retard tranny dyke_ spastic cripple gypsy_ chink_ damn_ crap_
    piss wank bollock moron idiot imbecile`,
  health: `depress anxi bipolar schizo adhd autis ocd_ psycho_ psychosis psychotic insane insanity lunatic maniac mania_ manic addict disorder
    diagnos therap medicat insomni dementia alzheimer trauma patholog symptom neuro mental obsess compuls disease illness unwell pregnan cancer
    obes calorie weight_loss heartbreak heartbroken grief grieving breakup break-up divorc`,
  belief: `politic republican democrat_ democrats_ conservative_ liberal_ socialis communis fascis nazi election vote_ voted_ voter voting
    president minister_ government brexit abortion immigra religio christian muslim islam jewish jews_ hindu buddhis atheis church mosque
    synagogue bible quran koran torah god_ jesus allah prayer praying sinful_ sinner heaven hell_ devil satan blasphem racis sexis feminis`,
};

const sources = Object.entries(stems).map(([topic, words]) => {
  const alternatives = words
    .split(/\s+/u)
    .map((stem) =>
      stem.endsWith("_") ? `${stem.slice(0, -1).replaceAll("_", " ")}\\b` : `${stem.replaceAll("_", " ")}\\p{L}*`,
    );
  return { topic: topic as UnsafeTopic, pattern: new RegExp(`(?<![\\p{L}])(?:${alternatives.join("|")})`, "giu") };
});

/** Words of some text on topics that a story has nothing to do with. */
export function unsafeWords(text: string): { topic: UnsafeTopic; found: string }[] {
  return sources.flatMap(({ topic, pattern }) => [...text.matchAll(pattern)].map(([found]) => ({ topic, found })));
}
