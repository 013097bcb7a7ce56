/**
 * Inner product of two rows of f32 in four sums of f64 (by place mod 4), added as (0 + 1) + (2 + 3). Products of two f32 are
 * exact in f64, so that a fused multiply-add changes nothing: every build, and the twin, gives the same bits.
 */
export function exactProduct(a: usize, b: usize, width: u32): f64 {
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  const whole = a + ((<usize>(width & ~3)) << 2);
  while (a < whole) {
    const x = v128.load(a);
    const y = v128.load(b);
    low = f64x2.add(low, f64x2.mul(f64x2.promote_low_f32x4(x), f64x2.promote_low_f32x4(y)));
    const xHigh = f64x2.promote_low_f32x4(i64x2.shuffle(x, x, 1, 1));
    const yHigh = f64x2.promote_low_f32x4(i64x2.shuffle(y, y, 1, 1));
    high = f64x2.add(high, f64x2.mul(xHigh, yHigh));
    a += 16;
    b += 16;
  }
  let sum0 = f64x2.extract_lane(low, 0);
  let sum1 = f64x2.extract_lane(low, 1);
  let sum2 = f64x2.extract_lane(high, 0);
  const sum3 = f64x2.extract_lane(high, 1);
  const rest = width & 3;
  if (rest > 0) sum0 += <f64>load<f32>(a) * <f64>load<f32>(b);
  if (rest > 1) sum1 += <f64>load<f32>(a, 4) * <f64>load<f32>(b, 4);
  if (rest > 2) sum2 += <f64>load<f32>(a, 8) * <f64>load<f32>(b, 8);
  return sum0 + sum1 + (sum2 + sum3);
}
