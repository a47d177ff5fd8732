import { Button, MessageBar, MessageBarBody, Spinner, Tag, Tooltip } from "@fluentui/react-components";
import { AttachRegular, DismissRegular, MentionRegular, SendFilled, SendRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Surroundings } from "./Surroundings";
import { useSaying } from "./useSaying";

interface Props {
  around: Surroundings;
  threadId?: string;
  placeholder: string;
  said: () => void;
  focus?: boolean;
  cancel?: () => void;
}

/** What was begun and not sent, by person, chat and thread: it is there again when they come back. */
const begun = new Map<string, string>();

/** The box to write in: Enter sends, Shift+Enter begins a line. Outside the personal chat the bot hears only when mentioned. */
export function Compose({ around, threadId, placeholder, said, focus, cancel }: Props) {
  const place = `${around.as} ${around.chatId} ${threadId ?? ""}`;
  const [text, setText] = useState(begun.get(place) ?? "");
  const [mention, setMention] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const { busy, failure, say, attach } = useSaying(around.as, around.chatId, said);
  const canMention = around.kind !== "personal";
  const ready = (text.trim() !== "" || mention) && !busy;

  useEffect(() => {
    if (text) begun.set(place, text);
    else begun.delete(place);
  }, [place, text]);

  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);

  useEffect(() => {
    if (!box.current) return;
    box.current.style.height = "auto";
    box.current.style.height = `${box.current.scrollHeight}px`;
  }, [text]);

  const submit = async () => {
    if (!ready || !(await say(text.trim(), mention, threadId))) return;
    setText("");
    setMention(false);
    box.current?.focus();
  };

  const keyed = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void submit();
    } else if (event.key === "Escape" && cancel) cancel();
    else if (event.key === "@" && canMention && text === "") {
      event.preventDefault();
      setMention(true);
    } else if (event.key === "Backspace" && mention && text === "") setMention(false);
  };

  return (
    <div className="compose-holder">
      {failure && <MessageBar intent="error" layout="multiline"><MessageBarBody>{failure}</MessageBarBody></MessageBar>}
      <div className="compose">
        {mention && <Tag size="small" appearance="brand" dismissible dismissIcon={{ "aria-label": "Do not mention IsmsBot" }} onClick={() => setMention(false)}>@IsmsBot</Tag>}
        <textarea
          ref={box} rows={1} value={text} aria-label={placeholder} placeholder={mention ? "What should IsmsBot do?" : placeholder}
          onChange={(event) => setText(event.target.value)} onKeyDown={keyed}
        />
        {!canMention && (
          <>
            <input ref={file} type="file" hidden aria-label="File to attach" accept=".xlsx,.csv" onChange={(event) => { const chosen = event.target.files?.[0]; event.target.value = ""; if (chosen) void attach(chosen); }} />
            <Tooltip content="Attach a file" relationship="label"><Button appearance="subtle" disabled={busy} icon={<AttachRegular />} onClick={() => file.current?.click()} /></Tooltip>
          </>
        )}
        {canMention && !mention && (
          <Tooltip content="Mention IsmsBot" relationship="label">
            <Button appearance="subtle" icon={<MentionRegular />} onClick={() => { setMention(true); box.current?.focus(); }} />
          </Tooltip>
        )}
        {cancel && <Tooltip content="Do not reply" relationship="label"><Button appearance="subtle" icon={<DismissRegular />} onClick={cancel} /></Tooltip>}
        <Tooltip content="Send (Enter)" relationship="label">
          <Button appearance="subtle" className="compose-send" disabled={!ready} icon={busy ? <Spinner size="tiny" /> : ready ? <SendFilled /> : <SendRegular />} onClick={() => void submit()} />
        </Tooltip>
      </div>
    </div>
  );
}
