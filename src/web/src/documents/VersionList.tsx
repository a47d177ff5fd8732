import { Button, Link } from "@fluentui/react-components";
import { EditRegular, OpenRegular } from "@fluentui/react-icons";
import type { DocumentVersion } from "../api/contract";
import { dateWords } from "../clock/zonedTime";
import { Fingerprint } from "./Fingerprint";
import { StateBadge } from "./StateBadge";
import { sizeWords } from "./sizeWords";

/** Every version, newest first as the server gives them. */
export function VersionList({ versions, title, zone, edit }: { versions: DocumentVersion[]; title: string; zone: string; edit: (version: string) => void }) {
  if (versions.length === 0) return <p className="drawer-none">Nothing has been written yet.</p>;
  return (
    <ul className="versions" aria-label={`Versions of ${title}`}>
      {versions.map((version) => (
        <li key={`${version.version} ${version.status}`} className="version">
          <span className="version-number">{version.version}</span>
          <span className="version-words">
            <span className="version-line">
              <StateBadge state={version.status} />
              {version.publishedAt && <span>published {dateWords(Date.parse(version.publishedAt), zone)}</span>}
              {version.approvedBy && <span>approved by {version.approvedBy}</span>}
            </span>
            <span className="version-line version-proof">
              {version.sha256 && <Fingerprint sha256={version.sha256} />}
              {version.size != null && <span>{sizeWords(version.size)}</span>}
            </span>
          </span>
          {version.draft && (
            <Button size="small" icon={<EditRegular />} onClick={() => edit(version.version)} aria-label={`Write in the draft of ${title}, version ${version.version}`}>Write</Button>
          )}
          {version.url && (
            <Link href={version.url} target="_blank" rel="noopener noreferrer" className="version-open" aria-label={`Open ${title}, version ${version.version}, in a new tab`}>
              Open <OpenRegular aria-hidden />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
