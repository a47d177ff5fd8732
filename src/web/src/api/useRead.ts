import { useCallback, useEffect, useRef, useState } from "react";
import { read, sentenceOf } from "./request";

export interface Reading<T> {
  value: T | undefined;
  /** A sentence when the last try failed; the last good value stays. */
  failure: string | undefined;
  again: () => void;
}

/**
 * Keeps one answer of the server at hand. A new address forgets the old value; `again` reads it anew in the background.
 * `settle` may take over parts of the previous value, so that what did not change stays the same object.
 */
export function useRead<T>(path: string | undefined, query: Record<string, string | number | undefined> = {},
  settle?: (before: T | undefined, now: T) => T): Reading<T> {
  const address = path && JSON.stringify([path, query]);
  const [state, setState] = useState<{ address?: string; value?: T; failure?: string }>({});
  const [turn, setTurn] = useState(0);
  const settled = useRef(settle);
  settled.current = settle;

  useEffect(() => {
    if (!address) return;
    const stop = new AbortController();
    const [where, what] = JSON.parse(address) as [string, Record<string, string>];
    read<T>(where, what, stop.signal).then(
      (now) => setState((before) => {
        const last = before.address === address ? before.value : undefined;
        return { address, value: settled.current ? settled.current(last, now) : now };
      }),
      (failure) => {
        if (stop.signal.aborted) return;
        setState((before) => ({ ...(before.address === address ? before : { address }), failure: sentenceOf(failure) }));
      },
    );
    return () => stop.abort();
  }, [address, turn]);

  const again = useCallback(() => setTurn((count) => count + 1), []);
  const current = state.address === address ? state : {};
  return { value: current.value, failure: current.failure, again };
}
