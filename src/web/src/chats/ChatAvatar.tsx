import { Avatar } from "@fluentui/react-components";
import { NumberSymbolRegular, PeopleRegular } from "@fluentui/react-icons";
import type { Chat } from "../api/contract";
import { BotAvatar } from "../people/BotAvatar";

/** The picture of a chat: the bot, a group or a channel. */
export function ChatAvatar({ chat, size = 32 }: { chat: Chat; size?: 32 | 36 | 40 }) {
  if (chat.kind === "personal") return <BotAvatar size={size} />;
  const channel = chat.kind === "channel";
  return (
    <Avatar
      aria-hidden size={size} color={channel ? "teal" : "pumpkin"} shape={channel ? "square" : "circular"}
      icon={channel ? <NumberSymbolRegular /> : <PeopleRegular />}
    />
  );
}
