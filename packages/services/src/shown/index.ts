/** How things are said and put in order wherever people see them, in a browser, too: nothing here needs a server. */
export { formatSpan } from "./formatSpan.ts";
export { percent } from "./percent.ts";
export { unfinishedFirst } from "./unfinishedFirst.ts";
