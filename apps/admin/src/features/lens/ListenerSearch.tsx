"use client";

import { TextField, useHydrated } from "@segue/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { callErrorMessage } from "../../trpc/callError.ts";
import { useTRPC } from "../../trpc/client.tsx";

/** Finds a listener by a part of her name or by her number; choosing her asks for a reason, finding her does not. */
export function ListenerSearch({ onChoose }: { onChoose: (listenerId: number) => void }) {
  const [text, setText] = useState("");
  const choose = (listenerId: number): void => {
    setText("");
    onChoose(listenerId);
  };
  return (
    <div className="max-w-xl">
      <TextField
        label="Find a listener"
        hint="A part of her name, or her number"
        type="search"
        autoComplete="off"
        readOnly={!useHydrated()}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() === "" ? null : <Found text={text.trim()} onChoose={choose} />}
    </div>
  );
}

function Found({ text, onChoose }: { text: string; onChoose: (listenerId: number) => void }) {
  const calls = useTRPC();
  const asked = useDeferredValue(text);
  const { data, error } = useQuery(
    calls.lens.find.queryOptions({ text: asked }, { placeholderData: keepPreviousData }),
  );
  if (error) return <p className="mt-2 text-small text-danger">{callErrorMessage(error)}</p>;
  if (!data) return null;
  if (data.length === 0) return <p className="mt-2 text-small text-muted">No listener is called “{asked}”.</p>;
  return (
    <ul className="mt-2 divide-y divide-line rounded-md border border-line bg-surface">
      {data.map(({ listenerId, displayName, country, hasAccount }) => (
        <li key={listenerId}>
          <button
            type="button"
            onClick={() => onChoose(listenerId)}
            className="flex min-h-11 w-full items-center justify-between gap-4 px-4 py-2 text-left hover:bg-raised"
          >
            <span className="font-medium">{displayName}</span>
            <span className="text-small text-muted">
              {[`number ${listenerId}`, country, hasAccount ? "signs in" : null].filter(Boolean).join(", ")}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
