import { AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { IsmsDocument } from "../api/contract";
import { dateWords } from "../clock/zonedTime";
import { StateBadge } from "./StateBadge";
import type { DraftAddress } from "./draftAddress";
import { VersionList } from "./VersionList";

/** One document: what it is and where it stands; opened, its versions. */
export function DocumentRow({ document, zone, edit }: { document: IsmsDocument; zone: string; edit: (draft: DraftAddress) => void }) {
  return (
    <AccordionItem value={document.code} className="document">
      <AccordionHeader expandIconPosition="end">
        <span className="document-head">
          <span className="document-title">{document.title}</span>
          <span className="document-line">
            <StateBadge state={document.status} />
            <span>{document.code}</span>
            {document.currentVersion && <span>version {document.currentVersion}</span>}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className="document-panel">
        <dl className="document-facts">
          <div><dt>Owner</dt><dd>{document.owner}</dd></div>
          <div><dt>Kind</dt><dd>{document.kind.replaceAll("-", " ")}</dd></div>
          <div><dt>Next review</dt><dd>{document.nextReviewAt ? dateWords(Date.parse(document.nextReviewAt), zone) : "not set"}</dd></div>
        </dl>
        <VersionList versions={document.versions} title={document.title} zone={zone} edit={(version) => edit({ code: document.code, version })} />
      </AccordionPanel>
    </AccordionItem>
  );
}
