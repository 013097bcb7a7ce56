/** The words that hold English sentences together, in lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above after again against ago all almost along already also although always am among an and another any anybody anyone anything
  are aren't around as at away back be became because been before began behind being below beneath beside besides between beyond both but by
  came can can't cannot come could did didn't do does doesn't doing don't done down during each either else enough even ever every everybody
  everyone everything few for from get gets go goes going gone got had half has hasn't have having hence here how however if in inside
  instead into is isn't it it's its itself just kept last late later least less let like made make many may maybe me might more most much
  must my near neither never next no nobody none nor not nothing now of off often on once one only onto or other others our out outside over
  own per perhaps quite rather same several shall she should since so some somebody something somewhere still such than that that's the
  their them then there there's these they this those though through throughout till to together too toward towards under until unless up
  upon us very was wasn't we well went were what whatever when where whether which while who whole whom whose why will with within without
  would yes yet you you'd you'll you're you've your yours yourself`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
