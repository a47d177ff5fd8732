import { memo } from "react";
import type { Message } from "../api/contract";
import { messageHtml } from "../cards/markdown";

/** The text of a message; the bot writes Markdown, people write plain text with mentions. */
export const MessageText = memo(function MessageText({ message }: { message: Message }) {
  const text = message.text ?? "";
  if (message.textFormat === "plain" || (message.from.kind === "person" && message.textFormat !== "markdown")) {
    return <div className="message-text message-plain">{withMentions(text)}</div>;
  }
  // messageHtml escapes all markup of the text itself; what it adds is its own.
  return <div className="message-text" dangerouslySetInnerHTML={{ __html: messageHtml(text) }} />;
});

function withMentions(text: string) {
  return text.split(/(<at(?:\s[^>]*)?>.*?<\/at>)/gis).map((piece, at) => {
    const name = /^<at(?:\s[^>]*)?>(.*?)<\/at>$/is.exec(piece)?.[1];
    return name === undefined ? piece : <span key={at} className="mention">{name}</span>;
  });
}
