import { createHash, randomBytes } from "node:crypto";

/** 128 bits: whoever asks for a thousand million links a second finds none before the sun is out. */
const tokenBytes = 16;

const shape = /^[\w-]{22}$/u;

/** What a link ends in, drawn by the system's own generator. */
export const newToken = (): string => randomBytes(tokenBytes).toString("base64url");

/** What is kept of a token; null for what no token looks like. */
export function tokenHash(token: string): Buffer | null {
  return shape.test(token) ? createHash("sha256").update(token).digest() : null;
}
