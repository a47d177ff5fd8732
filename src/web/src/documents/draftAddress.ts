/** A working copy, as links of cards name it: /documents/ISMS-POL-001/4.0/draft, or its file in the drafts library of SharePoint. */
export interface DraftAddress {
  code: string;
  version: string;
}

const place = /^\/documents\/([^/]+)\/([^/]+)\/draft$/;
const library = /\/Drafts\/([A-Z0-9-]+)\/\1 (\d+\.\d+)\.[a-z]+$/;

/** The working copy a link leads to; undefined for every other link. */
export function draftIn(url: string): DraftAddress | undefined {
  let path: string;
  try {
    path = new URL(url, "http://localhost").pathname;
  } catch {
    return undefined;
  }
  const found = place.exec(path) ?? library.exec(decodeURIComponent(path));
  return found ? { code: decodeURIComponent(found[1]!), version: decodeURIComponent(found[2]!) } : undefined;
}

const asked = "isms:draft";

/** Asks the page to open a working copy beside the chat. */
export const askForDraft = (draft: DraftAddress) => dispatchEvent(new CustomEvent<DraftAddress>(asked, { detail: draft }));

/** Hears such questions until the returned function is called. */
export function onDraftAsked(hear: (draft: DraftAddress) => void): () => void {
  const heard = (event: Event) => hear((event as CustomEvent<DraftAddress>).detail);
  addEventListener(asked, heard);
  return () => removeEventListener(asked, heard);
}
