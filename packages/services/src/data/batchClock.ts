/** A sender's clock may be this wrong before its times are corrected. */
const tolerableSkewMs = 120_000;

/**
 * How far the sender's clock is behind the server's, milliseconds; negative when it is ahead. Zero below two minutes, where
 * the way of the request and the clock cannot be told apart.
 *
 * @param sentAt the sender's clock when it sent the batch, milliseconds since 1970
 * @param receivedAt the server's clock when it came
 */
export function clockSkew(sentAt: number, receivedAt: number): number {
  const skew = receivedAt - sentAt;
  return Math.abs(skew) > tolerableSkewMs ? skew : 0;
}
