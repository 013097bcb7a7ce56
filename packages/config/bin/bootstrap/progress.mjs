const secondsOf = (since) => Math.round((Date.now() - since) / 1000);

/** One line that says what a long step does, redrawn on a terminal and repeated every 15 s elsewhere. */
export function progress(title) {
  const since = Date.now();
  const redraws = process.stderr.isTTY;
  let detail = "";
  let drawnAt = 0;
  const draw = () => {
    drawnAt = Date.now();
    const text = `${title} … ${detail}${detail && " · "}${secondsOf(since)} s`;
    process.stderr.write(redraws ? `\r\u001B[2K${text}` : `${text}\n`);
  };
  draw();
  const timer = setInterval(() => {
    if (redraws || Date.now() - drawnAt >= 15_000) draw();
  }, 1000);
  const end = (text) => {
    clearInterval(timer);
    process.stderr.write(`${redraws ? "\r\u001B[2K" : ""}${text}\n`);
  };
  return {
    update(next) {
      detail = next;
    },
    done: () => end(`${title}: done in ${secondsOf(since)} s`),
    fail: () => end(`${title}: failed`),
  };
}
