import { createContext } from "react";

/** Whether a card stands in the story, and not on the page to read. */
export const StoryContext = createContext(false);
