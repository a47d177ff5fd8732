import { useEffect } from "react";
import type { OutboxState } from "../api/contract";
import { useRead } from "../api/useRead";

const quiet = 15_000;
const busy = 1_500;

/** What the bot still has to send. Asked often while something is under way, seldom otherwise. */
export function useOutbox(): OutboxState | undefined {
  const { value, again } = useRead<OutboxState>("/sandbox/outbox");
  const underWay = !!value && value.waiting + value.sending > 0;
  useEffect(() => {
    const timer = setInterval(again, underWay ? busy : quiet);
    return () => clearInterval(timer);
  }, [again, underWay]);
  return value;
}

/** One line on the state of the outbox. */
export function outboxWords({ waiting, sending, failed }: OutboxState): string {
  const underWay = waiting + sending;
  if (underWay > 0) return `${underWay} ${underWay === 1 ? "card" : "cards"} on ${underWay === 1 ? "its" : "their"} way`;
  if (failed > 0) return `${failed} not delivered`;
  return "All delivered";
}
