/**
 * How Node serves Homes. A Home makes some megabytes that nobody needs the moment after. In the room for young objects that Node has by
 * itself every few Homes have to wait while what lives is moved aside; in a larger one few do, and next to nothing lives.
 */
export const servingNode = ["--min-semi-space-size=64", "--max-semi-space-size=64"];
