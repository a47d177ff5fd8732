import { useCallback, useState } from "react";
import { type LiveEvent, useLiveEvents } from "./api/events";
import { useTyping } from "./chats/useTyping";
import type { BotClock } from "./clock/useClock";

/** Turns the server's events into what the page must look at again. The counts grow with every change. */
export function useWhatHappens(as: string, clock: BotClock, chatsChanged: () => void) {
  const typing = useTyping();
  const [changes, setChanges] = useState<Record<string, number>>({});
  const [reconnections, setReconnections] = useState(0);
  const [documents, setDocuments] = useState(0);
  const { hear: hearClock, ask: askClock } = clock;

  const hear = useCallback((event: LiveEvent) => {
    switch (event.name) {
      case "chat":
        typing.stop(event.chatId);
        setChanges((before) => ({ ...before, [event.chatId]: (before[event.chatId] ?? 0) + 1 }));
        chatsChanged();
        break;
      case "typing":
        typing.start(event.chatId);
        break;
      case "clock":
        hearClock(event.now);
        break;
      case "documents":
        setDocuments((count) => count + 1);
        break;
      case "opened":
        // Whatever happened while the line was down is read again.
        setReconnections((count) => count + 1);
        setDocuments((count) => count + 1);
        chatsChanged();
        askClock();
        break;
    }
  }, [typing.start, typing.stop, chatsChanged, hearClock, askClock]);

  const connected = useLiveEvents(as, hear);
  return { connected, typing: typing.chats, documents, changesOf: (chatId: string) => (changes[chatId] ?? 0) + reconnections };
}
