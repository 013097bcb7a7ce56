/** (score, item) pairs of f64 and i32 whose root is the worst: the lowest score, of equal scores the highest item. */
@unmanaged
export class Heap {
  scores: usize;
  items: usize;
  size: u32;
}

function isWorse(heap: Heap, a: u32, b: u32): bool {
  const scoreA = load<f64>(heap.scores + ((<usize>a) << 3));
  const scoreB = load<f64>(heap.scores + ((<usize>b) << 3));
  if (scoreA != scoreB) return scoreA < scoreB;
  return load<i32>(heap.items + ((<usize>a) << 2)) > load<i32>(heap.items + ((<usize>b) << 2));
}

function put(heap: Heap, at: u32, score: f64, item: i32): void {
  store<f64>(heap.scores + ((<usize>at) << 3), score);
  store<i32>(heap.items + ((<usize>at) << 2), item);
}

function swap(heap: Heap, a: u32, b: u32): void {
  const score = load<f64>(heap.scores + ((<usize>a) << 3));
  const item = load<i32>(heap.items + ((<usize>a) << 2));
  put(heap, a, load<f64>(heap.scores + ((<usize>b) << 3)), load<i32>(heap.items + ((<usize>b) << 2)));
  put(heap, b, score, item);
}

function sink(heap: Heap, at: u32): void {
  for (;;) {
    const left: u32 = 2 * at + 1;
    if (left >= heap.size) return;
    let worst = isWorse(heap, left, at) ? left : at;
    if (left + 1 < heap.size && isWorse(heap, left + 1, worst)) worst = left + 1;
    if (worst == at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

export function heapRootScore(heap: Heap): f64 {
  return load<f64>(heap.scores);
}

export function heapRootItem(heap: Heap): i32 {
  return load<i32>(heap.items);
}

export function heapAdd(heap: Heap, score: f64, item: i32): void {
  let at = heap.size++;
  put(heap, at, score, item);
  while (at > 0 && isWorse(heap, at, (at - 1) >> 1)) {
    swap(heap, at, (at - 1) >> 1);
    at = (at - 1) >> 1;
  }
}

export function heapReplaceRoot(heap: Heap, score: f64, item: i32): void {
  put(heap, 0, score, item);
  sink(heap, 0);
}

/** Takes the root away. */
export function heapPop(heap: Heap): void {
  swap(heap, 0, --heap.size);
  sink(heap, 0);
}

/** Makes a heap of pairs that stand in any order. */
export function heapify(heap: Heap): void {
  for (let at = <i32>(heap.size >> 1) - 1; at >= 0; at--) sink(heap, <u32>at);
}

/** Empties the heap into arrays of items and f32 scores, best first. */
export function heapDrain(heap: Heap, items: usize, scores: usize): void {
  while (heap.size > 0) {
    const at = (<usize>(heap.size - 1)) << 2;
    store<i32>(items + at, heapRootItem(heap));
    store<f32>(scores + at, <f32>heapRootScore(heap));
    heapPop(heap);
  }
}
