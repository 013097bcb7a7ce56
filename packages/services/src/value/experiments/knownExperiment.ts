import { readExperimentRecord, type ExperimentRecord } from "@segue/db";
import { ServiceError, type ServiceContext } from "../../context.ts";

/** @throws ServiceError notFound when there is no such experiment */
export async function knownExperiment({ db }: ServiceContext, id: string): Promise<ExperimentRecord> {
  const record = await readExperimentRecord(db, id);
  if (!record) throw new ServiceError("notFound", `there is no experiment ${id}: choose one from the list`, "id");
  return record;
}
