import type { Chat } from "../api/contract";
import { useRead } from "../api/useRead";

const none: Chat[] = [];

/** The chats and channels of one person, as the server orders them. */
export function useChats(as: string) {
  const { value, failure, again } = useRead<{ chats: Chat[] }>("/sandbox/chats", { as });
  return { chats: value?.chats ?? none, loading: !value && !failure, failure, again };
}
