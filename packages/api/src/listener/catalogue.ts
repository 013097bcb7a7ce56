import {
  findSimilar,
  findUnplayable,
  findUnplayableInput,
  itemInput,
  queueOf,
  queueOfInput,
  readItemPage,
  similarInput,
} from "@segue/services/prediction";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** What there is to hear, as the listener's pages show it. */
export const catalogueRouter = listenerRouterOf({
  page: listenerProcedure.input(itemInput).query(({ ctx, input }) => readItemPage({ ctx, input })),
  queueOf: listenerProcedure.input(queueOfInput).query(({ ctx, input }) => queueOf({ ctx, input })),
  unplayable: listenerProcedure.input(findUnplayableInput).query(({ ctx, input }) => findUnplayable({ ctx, input })),
  similar: listenerProcedure.input(similarInput).query(({ ctx, input }) => findSimilar({ ctx, input })),
});
