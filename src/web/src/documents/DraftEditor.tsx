import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, Spinner, Textarea } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowLeftRegular, ArrowUploadRegular, SaveRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ChangeEvent } from "react";
import type { WorkingCopy } from "../api/contract";
import { send, sentenceOf } from "../api/request";
import { useRead } from "../api/useRead";
import { mayDiscard, useUnsaved } from "../theme/unsaved";
import { dateWords, timeWords } from "../clock/zonedTime";
import { base64Of } from "./base64";
import type { DraftAddress } from "./draftAddress";

interface Props {
  draft: DraftAddress;
  /** Who the page is open as: saving makes them an editor of the file. */
  as: string;
  zone: string;
  back: () => void;
}

/** The working copy of a version: its text to change, or the file to take away, change in Word and put back. */
export function DraftEditor({ draft, as, zone, back }: Props) {
  const path = `/sandbox/drafts/${encodeURIComponent(draft.code)}/${encodeURIComponent(draft.version)}`;
  const { value, failure, again } = useRead<WorkingCopy>(path);
  const [text, setText] = useState<string>();
  const [saved, setSaved] = useState<WorkingCopy>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const now = saved ?? value;
  const isText = now?.format === "md";

  useEffect(() => {
    if (value) { setText(value.text ?? undefined); setSaved(undefined); setProblem(undefined); }
  }, [value]);

  const keep = async (to: string, what: Record<string, string>) => {
    setBusy(true);
    try {
      setSaved(await send<WorkingCopy>(to, { as, ...what }));
      setProblem(undefined);
    } catch (refused) {
      setProblem(sentenceOf(refused));
    } finally {
      setBusy(false);
    }
  };

  const save = async () => {
    if (now && text !== undefined) await keep(path, { text, state: now.state });
  };

  const upload = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    const bytes = await chosen?.arrayBuffer();
    event.target.value = "";
    if (!chosen || !bytes || !now) return;
    if (isText) { if (mayDiscard()) setText(new TextDecoder().decode(bytes)); }
    else if (chosen.name.toLowerCase().endsWith(`.${now.format}`)) await keep(`${path}/file`, { file: base64Of(bytes), state: now.state });
    else setProblem(`This is not a ${now.format} file; choose the one you changed.`);
  };

  const changed = now !== undefined && text !== undefined && text !== now.text;
  useUnsaved(changed);
  return (
    <section className="draft" aria-label={`Working copy of ${draft.code} ${draft.version}`}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => { if (mayDiscard()) back(); }} className="draft-back">All documents</Button>
      <h2 className="draft-title">{draft.code}, draft of version {draft.version}</h2>
      {failure && (
        <MessageBar intent="error" layout="multiline"><MessageBarBody>{failure}</MessageBarBody></MessageBar>
      )}
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
          <MessageBarActions><Button onClick={() => { if (mayDiscard()) again(); }}>Load it again</Button></MessageBarActions>
        </MessageBar>
      )}
      {!now && !failure && <Spinner label="Opening the file" />}
      {now && (
        <>
          <p className="draft-line" role="status">
            {saved ? "Saved. " : ""}State {now.state}, {dateWords(Date.parse(now.editedAt), zone)}, {timeWords(Date.parse(now.editedAt), zone)}. Written by {now.editors.join(", ")}.
          </p>
          {now.openInHandsOf && <MessageBar intent="warning"><MessageBarBody>{now.openInHandsOf} has it open.</MessageBarBody></MessageBar>}
          {!isText
            ? (
              <p className="draft-note">
                Download the file, change it in Word or another program, and put it back here. Who puts it back is an editor of this version and cannot approve it. A draft that was sent to
                review has to be sent again after a change.
              </p>
            )
            : text !== undefined && (
              <Field label="Text (Markdown)" hint="Who saves is an editor of this version and cannot approve it. A draft that was sent to review has to be sent again after a change.">
                <Textarea className="draft-text" resize="vertical" value={text} onChange={(_, data) => setText(data.value)} />
              </Field>
            )}
          <div className="draft-buttons">
            {isText && <Button appearance="primary" icon={<SaveRegular />} disabled={!changed || busy} onClick={() => void save()}>Save</Button>}
            <Button as="a" icon={<ArrowDownloadRegular />} href={`${path}/file`} download>Download the file</Button>
            <Button appearance={isText ? "secondary" : "primary"} icon={<ArrowUploadRegular />} disabled={busy} onClick={() => chooser.current?.click()}>
              {isText ? "Take the text of a file" : "Put a changed file back"}
            </Button>
            <input ref={chooser} type="file" accept={isText ? ".md,.txt,text/markdown,text/plain" : `.${now.format}`} hidden onChange={(event) => void upload(event)} aria-label="File with the new text" />
          </div>
        </>
      )}
    </section>
  );
}
