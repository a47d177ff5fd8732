import { describe, expect, it } from "vitest";
import { draftIn } from "../src/documents/draftAddress";

describe("links to working copies", () => {
  it.each([
    ["http://localhost:3978/documents/ISMS-POL-001/4.0/draft", { code: "ISMS-POL-001", version: "4.0" }],
    ["/documents/ISMS-PRO-008/2.1/draft", { code: "ISMS-PRO-008", version: "2.1" }],
    ["https://contoso.sharepoint.com/sites/isms/Drafts/ISMS-PRO-010/ISMS-PRO-010%201.0.docx", { code: "ISMS-PRO-010", version: "1.0" }],
    ["https://contoso.sharepoint.com/sites/isms/Published/ISMS-PRO-010/ISMS-PRO-010.docx", undefined],
    ["http://localhost:3978/documents/ISMS-POL-001/3.0", undefined],
    ["https://example.test/draft", undefined],
    ["http://[", undefined],
  ])("%s", (url, draft) => expect(draftIn(url)).toEqual(draft));
});
