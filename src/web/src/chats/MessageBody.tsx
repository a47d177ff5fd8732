import type { Message } from "../api/contract";
import { CardMessage } from "../cards/CardMessage";
import { MessageText } from "./MessageText";
import type { Surroundings } from "./Surroundings";

/** Text and card of one message, without name and time. */
export function MessageBody({ message, around, bubble }: { message: Message; around: Surroundings; bubble: boolean }) {
  if (message.deleted) return <p className="message-deleted">This message was deleted.</p>;
  return (
    <>
      {message.text && <div className={bubble ? "bubble" : undefined}><MessageText message={message} /></div>}
      {message.card && <CardMessage message={message} card={message.card} around={around} />}
    </>
  );
}
