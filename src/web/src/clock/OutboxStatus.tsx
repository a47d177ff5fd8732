import { Spinner, Tooltip } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleRegular } from "@fluentui/react-icons";
import { outboxWords, useOutbox } from "./useOutbox";

/** Whether everything the bot wanted to say has arrived. */
export function OutboxStatus() {
  const state = useOutbox();
  if (!state) return null;
  const underWay = state.waiting + state.sending > 0;
  const details = `${state.waiting} waiting, ${state.sending} being sent, ${state.failed} not delivered, ${state.sentLastMinute} sent in the last minute`;
  return (
    <Tooltip content={details} relationship="description">
      <span className="outbox" data-failed={state.failed > 0 || undefined} tabIndex={0} role="status">
        {underWay ? <Spinner size="extra-tiny" /> : state.failed > 0 ? <ErrorCircleRegular aria-hidden /> : <CheckmarkCircleRegular aria-hidden />}
        <span className="outbox-words">{outboxWords(state)}</span>
      </span>
    </Tooltip>
  );
}
