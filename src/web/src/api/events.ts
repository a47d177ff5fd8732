import { useEffect, useRef, useState } from "react";

/** What the server tells while the page is open. `opened` comes after every (re)connection: what was missed must be read again. */
export type LiveEvent =
  | { name: "opened" }
  | { name: "chat"; chatId: string }
  | { name: "typing"; chatId: string }
  | { name: "clock"; now: string }
  | { name: "documents" };

const names = ["chat", "typing", "clock", "documents"] as const;
const longestWait = 15_000;

/** Listens to the server's events for one person and says whether the line is up. Reconnects for as long as the page is open. */
export function useLiveEvents(as: string | undefined, hear: (event: LiveEvent) => void): boolean {
  const [connected, setConnected] = useState(true);
  const ear = useRef(hear);
  ear.current = hear;

  useEffect(() => {
    if (!as) return;
    let source: EventSource | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let wait = 1_000;

    const connect = () => {
      source = new EventSource(`/sandbox/events?as=${encodeURIComponent(as)}`);
      source.onopen = () => {
        wait = 1_000;
        setConnected(true);
        ear.current({ name: "opened" });
      };
      source.onerror = () => {
        setConnected(false);
        // The browser retries a dropped line by itself, but gives up after an HTTP error.
        if (source?.readyState !== EventSource.CLOSED) return;
        retry = setTimeout(connect, wait);
        wait = Math.min(wait * 2, longestWait);
      };
      for (const name of names)
        source.addEventListener(name, (event) => ear.current({ ...(JSON.parse(event.data || "{}") as object), name } as LiveEvent));
    };

    connect();
    return () => {
      clearTimeout(retry);
      source?.close();
    };
  }, [as]);

  return connected;
}
