/** Options of a call that is slow beside others, or has much to say: it goes alone, and is given up when nobody waits for it any more. */
export const aloneInRequest = { trpc: { abortOnUnmount: true, context: { alone: true } } } as const;
