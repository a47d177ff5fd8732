import { Fragment } from "react";
import type { Message } from "../api/contract";
import { ChatMessage } from "./ChatMessage";
import { DaySeparator } from "./DaySeparator";
import type { Surroundings } from "./Surroundings";
import { dayOf } from "./times";

const close = 5 * 60_000;

/** The messages of a personal or group chat, day by day. */
export function ChatMessages({ messages, around, now }: { messages: Message[]; around: Surroundings; now: number }) {
  return (
    <ol className="messages">
      {messages.map((message, at) => {
        const before = messages[at - 1];
        const newDay = !before || dayOf(before.at, around.zone) !== dayOf(message.at, around.zone);
        return (
          <Fragment key={message.id}>
            {newDay && <DaySeparator at={message.at} now={now} zone={around.zone} />}
            <ChatMessage message={message} follows={!newDay && follows(before, message)} around={around} />
          </Fragment>
        );
      })}
    </ol>
  );
}

const follows = (before: Message, message: Message) =>
  before.from.kind === message.from.kind && before.from.entraId === message.from.entraId && before.from.name === message.from.name
  && Date.parse(message.at) - Date.parse(before.at) < close;
