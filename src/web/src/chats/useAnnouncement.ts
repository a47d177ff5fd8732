import { useEffect, useRef, useState } from "react";
import type { Message } from "../api/contract";
import { plainText } from "./plainText";

/** What a screen reader should say about messages of others that came while the chat was open. */
export function useAnnouncement(messages: readonly Message[], as: string, chatId: string): string {
  const known = useRef<{ chatId: string; ids: Set<string> }>(undefined);
  const [words, setWords] = useState("");

  useEffect(() => {
    const before = known.current?.chatId === chatId ? known.current.ids : undefined;
    if (messages.length > 0 || before) known.current = { chatId, ids: new Set(messages.map((message) => message.id)) };
    if (!before) {
      setWords("");
      return;
    }
    const fresh = messages.filter((message) => !before.has(message.id) && message.from.entraId !== as);
    if (fresh.length > 0) setWords(fresh.map((message) => `${message.from.name}: ${plainText(message)}`).join(". "));
  }, [messages, as, chatId]);

  return words;
}
