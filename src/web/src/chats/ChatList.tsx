import { Button, MessageBar, MessageBarActions, MessageBarBody, Skeleton, SkeletonItem, useArrowNavigationGroup } from "@fluentui/react-components";
import type { Chat } from "../api/contract";
import { ChatRow } from "./ChatRow";

interface Props {
  chats: Chat[];
  loading: boolean;
  failure: string | undefined;
  again: () => void;
  open: string | undefined;
  openChat: (chat: Chat) => void;
  now: number;
  zone: string;
}

/** Everything this person can read the bot in. Arrow keys go through the list, Enter opens. */
export function ChatList({ chats, loading, failure, again, open, openChat, now, zone }: Props) {
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const section = (title: string, list: Chat[]) => list.length > 0 && (
    <section aria-label={title}>
      <h2 className="chats-heading">{title}</h2>
      <ul>
        {list.map((chat) => <ChatRow key={chat.id} chat={chat} open={chat.id === open} openChat={openChat} now={now} zone={zone} />)}
      </ul>
    </section>
  );

  return (
    <nav className="chats" aria-label="Chats and channels">
      <h1 className="pane-title">Chat</h1>
      <div className="chats-scroll" {...arrows}>
        {failure && (
          <MessageBar intent="error" layout="multiline" className="pane-bar">
            <MessageBarBody>{failure}</MessageBarBody>
            <MessageBarActions><Button onClick={again}>Try again</Button></MessageBarActions>
          </MessageBar>
        )}
        {loading && (
          <Skeleton aria-label="Loading chats" className="chats-skeleton">
            {[0, 1, 2, 3].map((row) => <SkeletonItem key={row} />)}
          </Skeleton>
        )}
        {section("Chats", chats.filter((chat) => chat.kind !== "channel"))}
        {section("Teams and channels", chats.filter((chat) => chat.kind === "channel"))}
        {!loading && !failure && chats.length === 0 && <p className="pane-none">IsmsBot is not installed for this person yet.</p>}
      </div>
    </nav>
  );
}
