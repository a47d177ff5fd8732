import { useCallback, useEffect, useRef, useState } from "react";

/** Teams takes the dots away by itself when nothing came. */
const longest = 6_000;

/** In which chats the bot is writing just now. */
export function useTyping() {
  const [chats, setChats] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const stop = useCallback((chatId: string) => {
    clearTimeout(timers.current.get(chatId));
    setChats((before) => (before.has(chatId) ? new Set([...before].filter((id) => id !== chatId)) : before));
  }, []);

  const start = useCallback((chatId: string) => {
    clearTimeout(timers.current.get(chatId));
    timers.current.set(chatId, setTimeout(() => stop(chatId), longest));
    setChats((before) => new Set(before).add(chatId));
  }, [stop]);

  useEffect(() => {
    const running = timers.current;
    return () => running.forEach((timer) => clearTimeout(timer));
  }, []);

  return { chats, start, stop };
}
