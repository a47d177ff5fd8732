import { useRestoreFocusTarget } from "@fluentui/react-components";
import { ChatFilled, ChatRegular, DocumentFilled, DocumentRegular, PeopleTeamFilled, PeopleTeamRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

export type Room = "chat" | "documents" | "directory";

interface Props {
  room: Room;
  unread: number;
  enter: (room: Room) => void;
}

/** The bar of places at the left edge; on a phone it is at the bottom, as in Teams. */
export function Rail({ room, unread, enter }: Props) {
  const restore = useRestoreFocusTarget();
  const item = (name: Room, label: string, regular: ReactNode, filled: ReactNode, count = 0) => (
    <li>
      <button type="button" className="rail-item" {...restore} aria-current={room === name ? "page" : undefined} onClick={() => enter(name)}>
        <span className="rail-icon">
          {room === name ? filled : regular}
          {count > 0 && <span className="rail-count">{count > 99 ? "99+" : count}<span className="only-spoken"> unread</span></span>}
        </span>
        <span>{label}</span>
      </button>
    </li>
  );
  return (
    <nav className="rail" aria-label="Places">
      <ul>
        {item("chat", "Chat", <ChatRegular />, <ChatFilled />, unread)}
        {item("documents", "Documents", <DocumentRegular />, <DocumentFilled />)}
        {item("directory", "Directory", <PeopleTeamRegular />, <PeopleTeamFilled />)}
      </ul>
    </nav>
  );
}
