import { useCallback, useState } from "react";
import type { ActionAnswer, CardAction, CardJson, Message } from "../api/contract";
import { send, sentenceOf } from "../api/request";
import type { Surroundings } from "../chats/Surroundings";
import type { TypedValues } from "./TypedValues";

interface Notice {
  kind: "message" | "error";
  text: string;
}

/** Clicks on one card: posts them, and keeps the card the bot answered with until the message itself changes. */
export function useCardAction(message: Message, card: CardJson, typed: TypedValues, { as, chatId }: Surroundings) {
  const version = `${message.cardVersion ?? ""} ${message.editedAt ?? ""} ${JSON.stringify(card)}`;
  const [answered, setAnswered] = useState<{ version: string; card: CardJson }>();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice>();

  const act = useCallback(async (action: CardAction) => {
    setBusy(true);
    setNotice(undefined);
    try {
      const path = `/sandbox/chats/${encodeURIComponent(chatId)}/messages/${encodeURIComponent(message.id)}/actions`;
      const answer = await send<ActionAnswer>(path, { as, action });
      if (answer.kind === "card") {
        typed.forget();
        setAnswered({ version, card: answer.card });
      } else if (answer.kind !== "none") {
        setNotice({ kind: answer.kind, text: answer.text });
      }
    } catch (failure) {
      setNotice({ kind: "error", text: sentenceOf(failure) });
    } finally {
      setBusy(false);
    }
  }, [as, chatId, message.id, typed, version]);

  return {
    shown: answered?.version === version ? answered.card : card,
    busy,
    notice,
    dismiss: () => setNotice(undefined),
    act: useCallback((action: CardAction) => void act(action), [act]),
  };
}
