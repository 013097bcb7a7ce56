import { tasteSubjects } from "@segue/engine/prediction";
import { z } from "zod";

/** An artist or show, a genre or a taste cluster, by its number. */
export const tasteSubjectInput = z.object({
  subject: z.enum(tasteSubjects, { error: `must be one of ${tasteSubjects.join(", ")}` }),
  subjectId: z.int({ error: "must be the number of an artist, genre or cluster" }).min(0),
});

export type TasteSubjectInput = z.infer<typeof tasteSubjectInput>;
