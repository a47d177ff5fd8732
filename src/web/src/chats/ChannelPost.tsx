import { Button } from "@fluentui/react-components";
import { ArrowReplyRegular, ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Message } from "../api/contract";
import { timeWords } from "../clock/zonedTime";
import { Face } from "./ChatMessage";
import { Compose } from "./Compose";
import { MessageBody } from "./MessageBody";
import type { Surroundings } from "./Surroundings";
import type { Thread } from "./threads";

/** More replies than this are folded away until asked for. */
const shown = 3;

/** One post with its replies and the box to reply in. */
export function ChannelPost({ thread, around, said }: { thread: Thread; around: Surroundings; said: () => void }) {
  const [replying, setReplying] = useState(false);
  const [whole, setWhole] = useState(false);
  const { post, replies } = thread;
  const folded = whole ? 0 : Math.max(0, replies.length - shown);
  return (
    <li className="post">
      <PostMessage message={post} around={around} />
      {replies.length > 0 && (
        <div className="post-replies">
          {(folded > 0 || (whole && replies.length > shown)) && (
            <Button size="small" appearance="transparent" icon={whole ? <ChevronUpRegular /> : <ChevronDownRegular />} onClick={() => setWhole(!whole)}>
              {whole ? "Show fewer replies" : `Show ${folded} earlier ${folded === 1 ? "reply" : "replies"}`}
            </Button>
          )}
          {replies.slice(folded).map((reply) => <PostMessage key={reply.id} message={reply} around={around} />)}
        </div>
      )}
      <div className="post-foot">
        {replying
          ? <Compose around={around} threadId={thread.id} said={said} placeholder="Reply" focus cancel={() => setReplying(false)} />
          : <Button size="small" appearance="transparent" icon={<ArrowReplyRegular />} onClick={() => setReplying(true)}>Reply</Button>}
      </div>
    </li>
  );
}

function PostMessage({ message, around }: { message: Message; around: Surroundings }) {
  return (
    <article className="post-message">
      <span className="message-face"><Face message={message} /></span>
      <div className="message-column">
        <p className="message-head">
          <span className="message-name">{message.from.name}</span>
          <time dateTime={message.at}>{timeWords(Date.parse(message.at), around.zone)}</time>
          {message.editedAt && !message.deleted && <span>Edited</span>}
        </p>
        <MessageBody message={message} around={around} bubble={false} />
      </div>
    </article>
  );
}
