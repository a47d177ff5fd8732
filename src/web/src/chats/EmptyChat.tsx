import { Button } from "@fluentui/react-components";
import type { Chat } from "../api/contract";
import { ChatAvatar } from "./ChatAvatar";
import { useSaying } from "./useSaying";

const suggestions = ["help", "my tasks", "my policies"];

interface Props {
  chat: Chat;
  as: string;
  said: () => void;
}

/** A chat in which nothing was said yet, with something to begin with. */
export function EmptyChat({ chat, as, said }: Props) {
  const { busy, failure, say } = useSaying(as, chat.id, said);
  const personal = chat.kind === "personal";
  return (
    <div className="empty-chat">
      <ChatAvatar chat={chat} size={40} />
      <h3>{personal ? "Say something to IsmsBot" : `Nothing was said in ${chat.title} yet`}</h3>
      <p>{personal ? "It keeps policies, risks and tasks, and answers plain words." : "IsmsBot answers here when it is mentioned."}</p>
      <div className="suggestions" role="group" aria-label="Things to say">
        {suggestions.map((text) => (
          <Button key={text} shape="circular" disabled={busy} onClick={() => void say(text, !personal)}>{text}</Button>
        ))}
      </div>
      {failure && <p role="alert" className="empty-failure">{failure}</p>}
    </div>
  );
}
