import { Button, MessageBar, MessageBarActions, MessageBarBody, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useRef } from "react";
import type { Chat } from "../api/contract";
import { send } from "../api/request";
import { ChannelPosts } from "./ChannelPosts";
import { ChatAvatar } from "./ChatAvatar";
import { ChatMessages } from "./ChatMessages";
import { Compose } from "./Compose";
import { EmptyChat } from "./EmptyChat";
import type { Surroundings } from "./Surroundings";
import { TypingDots } from "./TypingDots";
import { useAnnouncement } from "./useAnnouncement";
import { useMessages } from "./useMessages";
import { useStickToEnd } from "./useStickToEnd";

interface Props {
  chat: Chat;
  around: Surroundings;
  now: number;
  typing: boolean;
  /** Grows whenever the server said that this chat changed. */
  changes: number;
  read: () => void;
  back: (() => void) | undefined;
}

/** One chat or channel: who it is with, what was said, and the box to write in. */
export function Conversation({ chat, around, now, typing, changes, read, back }: Props) {
  const { messages, loading, failure, again } = useMessages(chat.id, around.as);
  const list = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLElement>(null);
  useStickToEnd(list, chat.id);
  const words = useAnnouncement(messages, around.as, chat.id);

  useEffect(() => {
    if (changes > 0) again();
  }, [changes, again]);

  useEffect(() => head.current?.focus({ preventScroll: true }), [chat.id]);

  const newest = messages.at(-1)?.id;
  useEffect(() => {
    if (!newest) return;
    // Not being able to say "read" costs only the unread dot, which stays: not worth a notice over the conversation.
    send(`/sandbox/chats/${encodeURIComponent(chat.id)}/read`, { as: around.as }).then(read, console.warn);
  }, [newest, chat.id, around.as, read]);

  const said = useCallback(() => again(), [again]);
  const channel = chat.kind === "channel";
  return (
    <main className="conversation" data-kind={chat.kind} aria-label={`Conversation: ${chat.title}`}>
      <header className="conversation-head" ref={head} tabIndex={-1}>
        {back && <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label="Back to the chats" onClick={back} />}
        <ChatAvatar chat={chat} />
        <span className="conversation-words">
          <h2>{chat.title}</h2>
          {chat.subtitle && <p>{chat.subtitle}</p>}
        </span>
      </header>
      <div className="conversation-scroll" ref={list} tabIndex={0} role="group" aria-label="Messages">
        <div className="conversation-inner">
          {failure && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{failure}</MessageBarBody>
              <MessageBarActions><Button onClick={again}>Try again</Button></MessageBarActions>
            </MessageBar>
          )}
          {loading && <Skeleton aria-label="Loading messages" className="messages-skeleton">{[0, 1, 2].map((row) => <SkeletonItem key={row} />)}</Skeleton>}
          {!loading && !failure && messages.length === 0 && <EmptyChat chat={chat} as={around.as} said={said} />}
          {channel
            ? <ChannelPosts messages={messages} around={around} now={now} said={said} />
            : <ChatMessages messages={messages} around={around} now={now} />}
          {typing && <TypingDots />}
        </div>
      </div>
      <div className="conversation-foot">
        <Compose key={chat.id} around={around} said={said} placeholder={channel ? "Start a post" : "Type a message"} />
      </div>
      <div className="only-spoken" aria-live="polite">{words}</div>
    </main>
  );
}
