import type { Message } from "../api/contract";
import { useRead } from "../api/useRead";

const none: Message[] = [];
interface Answer {
  messages: Message[];
}

/** All messages of one chat as one person sees them. Messages that did not change stay the same objects. */
export function useMessages(chatId: string, as: string) {
  const { value, failure, again } = useRead<Answer>(`/sandbox/chats/${encodeURIComponent(chatId)}/messages`, { as }, keepSame);
  return { messages: value?.messages ?? none, loading: !value && !failure, failure, again };
}

function keepSame(before: Answer | undefined, now: Answer): Answer {
  const known = new Map(before?.messages.map((message) => [message.id, message]));
  return {
    messages: now.messages.map((message) => {
      const old = known.get(message.id);
      return old && JSON.stringify(old) === JSON.stringify(message) ? old : message;
    }),
  };
}
