import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How a question is answered. */
export type Manners =
  | "well"
  | "slowly"
  | "busy"
  | "broken server"
  | "hanging up"
  | "no JSON"
  | "another shape"
  | "a lie"
  | "a stranger"
  | "unsafe";

/** The material that a story was asked from, as far as this server looks at it. */
export interface AskedMaterial {
  date: string;
  whatWasCounted: { headline: string; sentence: string };
}

/** What a model answers. */
export interface Draft {
  headline: string;
  sentences: { text: string; evidence: string[] }[];
}

export interface ModelServer {
  /** base address of the protocol */
  url: string;
  /** how each question was answered, in the order in which they came */
  answered: Manners[];
  /** what was asked, in that order */
  prompts: string[];
  close(): Promise<void>;
}

export interface ModelServerBehaviour {
  /** how the question of this place is answered, from 0; a judge's questions are not counted */
  mannersOf: (place: number, prompt: string) => Manners;
  /** a story that holds */
  truthOf: (material: AskedMaterial) => Draft;
  /** what a judge says of any quality */
  scoreOf?: (instructions: string) => number;
}

const material = /-----\n(.*)\n-----/su;
const lastNumber = /\d+(?=\D*$)/u;

/** The same story with its last number one greater; a sentence with one too many where it has none. */
function lieOf({ headline, sentences }: Draft): Draft {
  const at = sentences.findLastIndex(({ text }) => lastNumber.test(text));
  const wrong = sentences.map(({ text, evidence }, place) => ({
    text: place === at ? text.replace(lastNumber, (number) => String(Number(number) + 1)) : text,
    evidence,
  }));
  return {
    headline,
    sentences: at < 0 ? [...wrong, { text: "That makes 987 listens.", evidence: ["all"] }] : wrong,
  };
}

function withSentence({ headline, sentences }: Draft, text: string): Draft {
  return { headline, sentences: [...sentences.slice(0, 2), { text, evidence: ["all"] }] };
}

function contentOf(manners: Manners, truth: Draft): string {
  if (manners === "no JSON") return '{"headline": "It broke off in the mid';
  if (manners === "another shape") return JSON.stringify({ title: truth.headline, text: "All in one." });
  if (manners === "a lie") return JSON.stringify(lieOf(truth));
  if (manners === "a stranger") return JSON.stringify(withSentence(truth, "You also saw Beatrix Ormondroyd play."));
  if (manners === "unsafe") return JSON.stringify(withSentence(truth, "You were surely drunk on cheap vodka by then."));
  return JSON.stringify(truth);
}

async function bodyOf(request: IncomingMessage): Promise<{ messages: { role: string; content: string }[] }> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as { messages: { role: string; content: string }[] };
}

function send(response: ServerResponse, content: string): void {
  const answer = {
    id: "answer",
    object: "chat.completion",
    created: 1,
    model: "test",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
    usage: { prompt_tokens: 90, completion_tokens: 10, total_tokens: 100 },
  };
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message: "not now", type: "server_error" } }));
}

/** A server that speaks the protocol of OpenAI's chat completions, and behaves as it is told. */
export async function modelServer(behaviour: ModelServerBehaviour): Promise<ModelServer> {
  const answered: Manners[] = [];
  const prompts: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { messages } = await bodyOf(request);
    const [instructions = "", prompt = ""] = messages.map(({ content }) => content);
    if (instructions.startsWith("You judge")) {
      const score = behaviour.scoreOf?.(instructions) ?? 5;
      send(response, JSON.stringify({ reasoning: "It says what the material says.", score }));
      return;
    }
    const manners = behaviour.mannersOf(answered.length, prompt);
    answered.push(manners);
    prompts.push(prompt);
    // Asked slowly it never answers: the one who asks gives up.
    if (manners === "slowly") return;
    if (manners === "hanging up") request.socket.destroy();
    else if (manners === "busy") refuse(response, 429, { "retry-after-ms": "1" });
    else if (manners === "broken server") refuse(response, 503, { "retry-after-ms": "1" });
    else {
      const asked = JSON.parse(material.exec(prompt)?.[1] ?? "{}") as AskedMaterial;
      send(response, contentOf(manners, behaviour.truthOf(asked)));
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    answered,
    prompts,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
