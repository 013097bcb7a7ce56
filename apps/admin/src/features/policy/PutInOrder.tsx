/** Stands where a policy that the server refuses would be looked at: what is marked comes first, then this comes back by itself. */
export function PutInOrder({ what }: { what: string }) {
  return (
    <p role="alert" className="rounded-md bg-danger-ground px-4 py-3 text-body text-danger">
      Put in order what is marked among the controls first; the {what} come back by themselves.
    </p>
  );
}
