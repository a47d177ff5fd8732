import type { Chat } from "../api/contract";
import { ChatAvatar } from "./ChatAvatar";
import { oneLine } from "./plainText";
import { shortTime } from "./times";

interface Props {
  chat: Chat;
  open: boolean;
  openChat: (chat: Chat) => void;
  now: number;
  zone: string;
}

export function ChatRow({ chat, open, openChat, now, zone }: Props) {
  const unread = Number(chat.unread);
  return (
    <li>
      <button
        type="button" className="chat-row" data-unread={unread > 0 || undefined}
        aria-current={open ? "page" : undefined} onClick={() => openChat(chat)}
      >
        <ChatAvatar chat={chat} />
        <span className="chat-words">
          <span className="chat-top">
            <span className="chat-title">{chat.title}</span>
            {chat.lastAt && <time className="chat-time" dateTime={chat.lastAt}>{shortTime(chat.lastAt, now, zone)}</time>}
          </span>
          <span className="chat-bottom">
            <span className="chat-last">{(chat.lastText && oneLine(chat.lastText)) || chat.subtitle || "No messages yet"}</span>
            {unread > 0 && <span className="chat-dot"><span className="only-spoken">{unread} unread</span></span>}
          </span>
        </span>
      </button>
    </li>
  );
}
