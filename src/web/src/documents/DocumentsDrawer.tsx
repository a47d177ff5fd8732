import { Accordion, Button, MessageBar, MessageBarActions, MessageBarBody, SearchBox, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { IsmsDocument } from "../api/contract";
import { useRead } from "../api/useRead";
import { SideDrawer } from "../theme/SideDrawer";
import { DocumentRow } from "./DocumentRow";
import type { DraftAddress } from "./draftAddress";
import { DraftEditor } from "./DraftEditor";

interface Props {
  open: boolean;
  close: () => void;
  zone: string;
  /** Who the page is open as. */
  as: string;
  /** The working copy to show in place of the list. */
  draft: DraftAddress | undefined;
  edit: (draft: DraftAddress | undefined) => void;
  /** Grows whenever the server said that documents changed. */
  changes: number;
}

/** The organisation's documents as they stand in its library, with every version. */
export function DocumentsDrawer({ open, close, zone, as, draft, edit, changes }: Props) {
  const { value, failure, again } = useRead<{ documents: IsmsDocument[] }>(open ? "/sandbox/documents" : undefined);
  const [typed, setTyped] = useState("");
  useEffect(() => {
    if (changes > 0) again();
  }, [changes, again]);

  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const documents = (value?.documents ?? []).filter((document) => {
    const text = `${document.code} ${document.title} ${document.kind} ${document.status} ${document.owner}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });

  if (draft) {
    return (
      <SideDrawer title="Documents" open={open} close={close} size="large">
        <DraftEditor key={`${draft.code} ${draft.version}`} draft={draft} as={as} zone={zone} back={() => { edit(undefined); again(); }} />
      </SideDrawer>
    );
  }

  return (
    <SideDrawer title="Documents" open={open} close={close} size="large">
      <SearchBox
        className="documents-search" value={typed} onChange={(_, data) => setTyped(data.value)}
        placeholder="Find a document" aria-label="Find a document by title, code, kind, state or owner"
      />
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failure}</MessageBarBody>
          <MessageBarActions><Button onClick={again}>Try again</Button></MessageBarActions>
        </MessageBar>
      )}
      {!value && !failure && (
        <Skeleton aria-label="Loading documents">
          {[0, 1, 2, 3, 4, 5].map((row) => <SkeletonItem key={row} className="document-skeleton" />)}
        </Skeleton>
      )}
      {value && documents.length === 0 && (
        <p className="drawer-none">{typed ? "No document matches. Try a part of its title or code." : "There are no documents yet."}</p>
      )}
      <Accordion multiple collapsible className="documents">
        {documents.map((document) => <DocumentRow key={document.code} document={document} zone={zone} edit={edit} />)}
      </Accordion>
    </SideDrawer>
  );
}
