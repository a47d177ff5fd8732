import { useCallback, useState } from "react";
import type { SaidAnswer } from "../api/contract";
import { send, sentenceOf } from "../api/request";

/** Says something in a chat. `say` is true when the server took it; else `failure` has the reason and the text must stay. */
export function useSaying(as: string, chatId: string, said: () => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const say = useCallback(async (text: string, mentionBot: boolean, threadId?: string): Promise<boolean> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const answer = await send<SaidAnswer>(`/sandbox/chats/${encodeURIComponent(chatId)}/messages`, { as, text, mentionBot, threadId });
      if (answer.status >= 400) setFailure(`Your message is in the chat, but IsmsBot refused it with status ${answer.status}.`);
      said();
      return true;
    } catch (problem) {
      setFailure(sentenceOf(problem));
      return false;
    } finally {
      setBusy(false);
    }
  }, [as, chatId, said]);

  const attach = useCallback(async (file: File): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      let binary = "";
      for (const byte of bytes) binary += String.fromCharCode(byte);
      const answer = await send<SaidAnswer>(`/sandbox/chats/${encodeURIComponent(chatId)}/messages`, { as, file: { name: file.name, base64: btoa(binary) } });
      if (answer.status >= 400) setFailure(`Your file is in the chat, but IsmsBot refused it with status ${answer.status}.`);
      said();
    } catch (problem) {
      setFailure(sentenceOf(problem));
    } finally {
      setBusy(false);
    }
  }, [as, chatId, said]);

  return { busy, failure, say, attach };
}
