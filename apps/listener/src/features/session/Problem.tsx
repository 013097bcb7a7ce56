/** What went wrong, read out at once. */
export function Problem({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p role="alert" className="rounded-md bg-danger-ground px-3.5 py-2.5 text-small text-danger">
      {text}
    </p>
  );
}
