import { figure, measured } from "../../components/figures.ts";
import { metricName, metricWords } from "../../components/metricWords.ts";
import type { ModelVersion } from "../../trpc/answers.ts";
import { againstBaseline, mainMetric } from "./modelWords.ts";

type Card = ModelVersion["card"];

/** In a smaller taste the mean is mostly chance; it stands in the table, but no sentence is made of it. */
const tellingListeners = 30;

const day = (date: string): string =>
  new Date(date).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

function learning({ data }: Card): string | null {
  if (!data) return null;
  const when = data.from && data.to ? `, from ${day(data.from)} to ${day(data.to)}` : "";
  return `It learnt from ${figure(data.rows)} events of ${figure(data.listeners)} listeners${when}.`;
}

function test(card: Card): string | null {
  const { evaluation, baseline } = card;
  const metric = mainMetric(card);
  if (!evaluation || !metric) return "Nobody has measured how good it is.";
  const beside = baseline ? `, ${againstBaseline(card)}` : "; it is itself the simple rule that others have to beat";
  const who = `on what ${figure(evaluation.listeners)} listeners did from ${day(evaluation.from)} to ${day(evaluation.to)}`;
  return `Tested ${who}, which it had not seen, its measure “${metricName(metric.name)}” is ${measured(metric.value)}${beside}.`;
}

function tastes({ clusters = [], gate }: Card): string | null {
  const telling = clusters.filter(({ listeners }) => listeners >= tellingListeners);
  if (telling.length < 2) return null;
  const sign = gate?.better === "lower" ? -1 : 1;
  const order = telling.toSorted((a, b) => sign * (b.value - a.value));
  const [best, worst] = [order[0], order.at(-1)].map(
    (one) => one && `${one.cluster} (${measured(one.value)}, ${figure(one.listeners)} listeners)`,
  );
  return `It does best for ${best} and worst for ${worst}.`;
}

/** A version's card in sentences, from what stands on it: what it learnt from, how good it is, and for whom. */
export function cardWords(card: Card): string[] {
  const metric = mainMetric(card);
  const words = metric && metricWords(metric.name);
  const reading = words ? `${words.name}: ${words.meaning.charAt(0).toLowerCase()}${words.meaning.slice(1)}` : null;
  return [learning(card), test(card), reading, tastes(card)].filter((sentence) => sentence !== null);
}
