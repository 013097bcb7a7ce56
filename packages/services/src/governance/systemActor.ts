/** Stands for Segue itself where the record is asked for an actor's account id. */
export const systemActor = "segue";
