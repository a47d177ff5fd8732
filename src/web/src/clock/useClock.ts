import { useCallback, useEffect, useState } from "react";
import type { ClockMoved, ClockState } from "../api/contract";
import { read, send, sentenceOf } from "../api/request";

export interface BotClock {
  /** Milliseconds since 1970 UTC on the bot's clock; undefined until the server told. */
  now: number | undefined;
  moving: boolean;
  failure: string | undefined;
  /** Moves the clock; the number of cards sent meanwhile, or undefined when it did not move (see `failure`). */
  move: (how: { advance: string } | { to: string }) => Promise<ClockMoved | undefined>;
  /** Takes over a time the server told of by itself. */
  hear: (now: string) => void;
  /** Asks the server for its time. */
  ask: () => void;
}

const beat = 5_000;

/** The bot's clock. Between two answers it runs on as fast as the browser's. */
export function useClock(): BotClock {
  const [ahead, setAhead] = useState<number>();
  const [, setBeats] = useState(0);
  const [moving, setMoving] = useState(false);
  const [failure, setFailure] = useState<string>();

  const hear = useCallback((now: string) => setAhead(Date.parse(now) - Date.now()), []);

  const ask = useCallback(() => {
    read<ClockState>("/sandbox/clock").then(
      (state) => {
        hear(state.now);
        setFailure(undefined);
      },
      (problem) => setFailure(sentenceOf(problem)),
    );
  }, [hear]);

  useEffect(() => {
    ask();
    const timer = setInterval(() => setBeats((count) => count + 1), beat);
    return () => clearInterval(timer);
  }, [ask]);

  const move = useCallback(async (how: { advance: string } | { to: string }) => {
    setMoving(true);
    setFailure(undefined);
    try {
      const moved = await send<ClockMoved>("/sandbox/clock", how);
      hear(moved.now);
      return moved;
    } catch (problem) {
      setFailure(sentenceOf(problem));
      return undefined;
    } finally {
      setMoving(false);
    }
  }, [hear]);

  return { now: ahead === undefined ? undefined : Date.now() + ahead, moving, failure, move, hear, ask };
}
