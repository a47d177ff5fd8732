import { useState } from "react";
import type { DirectoryAnswer } from "../../api/contract";
import { send, sentenceOf } from "../../api/request";

export interface Outcome {
  good: boolean;
  sentence: string;
}

/** Sends one change of the directory and keeps what the sandbox said about it. */
export function useChange(path: string, changed: () => void) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  /** True when the change was made, so that the form can be emptied. */
  const make = async (body: Record<string, unknown>): Promise<boolean> => {
    setBusy(true);
    setOutcome(undefined);
    try {
      const answer = await send<DirectoryAnswer>(path, body);
      setOutcome({ good: answer.ok, sentence: answer.said });
      if (answer.ok) changed();
      return answer.ok;
    } catch (failure) {
      setOutcome({ good: false, sentence: sentenceOf(failure) });
      return false;
    } finally {
      setBusy(false);
    }
  };

  return { busy, outcome, make };
}
