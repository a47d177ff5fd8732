import { Fragment } from "react";
import type { Message } from "../api/contract";
import { ChannelPost } from "./ChannelPost";
import { DaySeparator } from "./DaySeparator";
import type { Surroundings } from "./Surroundings";
import { threadsOf } from "./threads";
import { dayOf } from "./times";

interface Props {
  messages: Message[];
  around: Surroundings;
  now: number;
  said: () => void;
}

/** A channel: posts with their replies, the one written in last at the end. */
export function ChannelPosts({ messages, around, now, said }: Props) {
  const threads = threadsOf(messages);
  return (
    <ol className="messages posts">
      {threads.map((thread, at) => {
        const before = threads[at - 1];
        return (
          <Fragment key={thread.id}>
            {(!before || dayOf(before.post.at, around.zone) !== dayOf(thread.post.at, around.zone))
              && <DaySeparator at={thread.post.at} now={now} zone={around.zone} />}
            <ChannelPost thread={thread} around={around} said={said} />
          </Fragment>
        );
      })}
    </ol>
  );
}
