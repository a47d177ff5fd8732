import { createHash } from "node:crypto";

const hash = (text) => createHash("sha256").update(text).digest("hex");

const document = (code, title, kind, owner, nextReviewAt, ...versions) => ({
  code, title, kind, owner, nextReviewAt, status: versions[0][1], currentVersion: versions.find(([, status]) => status === "published")?.[0] ?? null,
  versions: versions.map(([version, status, publishedAt, approvedBy]) => ({
    version, status, publishedAt: publishedAt ?? null, approvedBy: approvedBy ?? null, sha256: hash(code + version), size: 14_000 + code.length * 997 + version.length * 3100,
    url: `/documents/${code}/${version}`,
  })),
});

const marit = "Marit Oosterveld";

/** The document libraries of the mock. */
export const documents = [
  document("ISMS-SCP-001", "ISMS scope", "scope", "Devon Achterberg", "2027-03-10", ["3.0", "published", "2026-03-10T07:00:00Z", marit], ["2.0", "superseded", "2025-03-12T07:00:00Z", marit], ["1.0", "superseded", "2024-02-20T07:00:00Z", marit]),
  document("ISMS-POL-001", "Information security policy", "policy", "Devon Achterberg", "2027-10-12", ["4.0", "published", "2026-11-20T07:00:00Z", marit], ["3.0", "superseded", "2026-10-12T07:00:00Z", marit]),
  document("ISMS-POL-004", "Acceptable use of assets", "policy", "Devon Achterberg", "2026-12-18", ["2.1", "in-review"], ["2.0", "published", "2025-12-18T07:00:00Z", "Ingrid Vaszary"]),
  document("ISMS-SOA-001", "Statement of applicability", "statement-of-applicability", "Ingrid Vaszary", "2027-06-01", ["5.0", "published", "2026-06-01T07:00:00Z", marit]),
  document("ISMS-RTP-001", "Risk treatment plan", "plan", "Ingrid Vaszary", "2027-01-15", ["2.0", "approved", null, "Ana Beltraves"], ["1.0", "published", "2026-01-15T08:00:00Z", "Ana Beltraves"]),
  document("ISMS-PRC-009", "Response to security incidents", "procedure", "Milou Tersteeg", null, ["0.3", "draft"]),
];
