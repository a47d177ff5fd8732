import { memo } from "react";
import type { Message } from "../api/contract";
import { timeWords } from "../clock/zonedTime";
import { BotAvatar } from "../people/BotAvatar";
import { PersonAvatar } from "../people/PersonAvatar";
import { MessageBody } from "./MessageBody";
import type { Surroundings } from "./Surroundings";

interface Props {
  message: Message;
  /** True when the message before is of the same sender and close in time: name and picture are not said again. */
  follows: boolean;
  around: Surroundings;
}

/** A message of a personal or group chat: others on the left with their picture, one's own on the right. */
export const ChatMessage = memo(function ChatMessage({ message, follows, around }: Props) {
  const mine = message.from.kind === "person" && message.from.entraId === around.as;
  return (
    <li className="message" data-mine={mine || undefined} data-follows={follows || undefined}>
      {!mine && <span className="message-face">{!follows && <Face message={message} />}</span>}
      <div className="message-column">
        {!follows && (
          <p className="message-head">
            <span className={mine ? "only-spoken" : "message-name"}>{mine ? "You" : message.from.name}</span>
            <time dateTime={message.at}>{timeWords(Date.parse(message.at), around.zone)}</time>
            {message.editedAt && !message.deleted && <span>Edited</span>}
          </p>
        )}
        {follows && message.editedAt && !message.deleted && <p className="message-head"><span>Edited</span></p>}
        <MessageBody message={message} around={around} bubble />
      </div>
    </li>
  );
});

export function Face({ message }: { message: Message }) {
  return message.from.kind === "bot" ? <BotAvatar /> : <PersonAvatar name={message.from.name} />;
}
