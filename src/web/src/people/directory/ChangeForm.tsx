import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useUnsaved } from "../../theme/unsaved";
import type { Outcome } from "./useChange";

interface Props {
  lead: string;
  button: string;
  ready: boolean;
  /** Whether something was filled in that is not sent yet. */
  typed: boolean;
  busy: boolean;
  outcome: Outcome | undefined;
  submit: () => void;
  children: ReactNode;
}

/** The frame the three small directory forms share. */
export function ChangeForm({ lead, button, ready, typed, busy, outcome, submit, children }: Props) {
  useUnsaved(typed);
  return (
    <form
      className="directory-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) submit();
      }}
    >
      <p className="directory-lead">{lead}</p>
      {children}
      <Button type="submit" appearance="primary" disabled={!ready || busy} icon={busy ? <Spinner size="tiny" /> : undefined}>
        {button}
      </Button>
      <div aria-live="polite">
        {outcome && (
          <MessageBar intent={outcome.good ? "success" : "error"} layout="multiline">
            <MessageBarBody>{outcome.sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </form>
  );
}
