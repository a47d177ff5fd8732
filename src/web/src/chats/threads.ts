import type { Message } from "../api/contract";

/** A post in a channel and what was answered to it. */
export interface Thread {
  id: string;
  post: Message;
  replies: Message[];
}

/** Channel messages by thread; the thread somebody wrote in last comes last, as Teams orders a channel. */
export function threadsOf(messages: readonly Message[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const message of messages) {
    const id = message.threadId || message.id;
    const thread = threads.get(id);
    if (thread) thread.replies.push(message);
    // A thread whose post is not known, such as an old one, begins with the first reply there is.
    else threads.set(id, { id, post: message, replies: [] });
  }
  return [...threads.values()].sort((one, other) => lastAt(one).localeCompare(lastAt(other)));
}

const lastAt = ({ post, replies }: Thread) => (replies.at(-1) ?? post).at;
