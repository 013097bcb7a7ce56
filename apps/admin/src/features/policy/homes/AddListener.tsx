"use client";

import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTRPC } from "../../../trpc/client.tsx";
import { useSettled } from "../useSettled.ts";

/** Finds a listener by name or number, to look at her Homes too. */
export function AddListener({ onAdd }: { onAdd: (listenerId: number) => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const choose = (listenerId: number): void => {
    setText("");
    onAdd(listenerId);
  };
  return (
    <div className="relative w-full sm:w-64">
      <label htmlFor={id} className="mb-1 block text-caption font-medium text-muted">
        Look at somebody else, too
      </label>
      <input
        id={id}
        type="search"
        value={text}
        autoComplete="off"
        placeholder="Name or number"
        onChange={(event) => setText(event.target.value)}
        className="block h-9 w-full rounded-md border border-line-strong bg-surface px-3 text-small text-fg placeholder:text-faint pointer-coarse:h-11"
      />
      {text.trim() === "" ? null : <Found text={text.trim()} onChoose={choose} />}
    </div>
  );
}

function Found({ text, onChoose }: { text: string; onChoose: (listenerId: number) => void }) {
  const calls = useTRPC();
  const sought = useSettled(text);
  const { data } = useQuery(calls.preview.find.queryOptions({ text: sought }));
  if (!data) return null;
  return (
    <ul
      aria-label="Listeners found"
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-raised"
    >
      {data.map(({ listenerId, name, country }) => (
        <li key={listenerId}>
          <button
            type="button"
            onClick={() => onChoose(listenerId)}
            className="flex min-h-9 w-full items-center justify-between gap-3 rounded-sm px-2 text-left text-small hover:bg-raised pointer-coarse:min-h-11"
          >
            <span className="truncate">{name}</span>
            <span className="shrink-0 text-caption text-muted">
              {country ?? ""} #{listenerId}
            </span>
          </button>
        </li>
      ))}
      {data.length === 0 ? <li className="px-2 py-1.5 text-small text-muted">Nobody is called that.</li> : null}
    </ul>
  );
}
