const store = globalThis as typeof globalThis & { [made]?: Map<string, unknown> };
const made = Symbol.for("segue.oncePerProcess");

/**
 * The one value of its name in this process. It hangs on globalThis, because a bundler may load this module more than once:
 * for every route, and anew at every change while developing.
 */
export function oncePerProcess<Value>(name: string, make: () => Value): Value {
  const values = (store[made] ??= new Map());
  if (!values.has(name)) values.set(name, make());
  return values.get(name) as Value;
}
