/** The shapes the sandbox server speaks. Times are ISO 8601 UTC; ids of people are Entra object ids. */

export interface Person {
  entraId: string;
  id: string;
  name: string;
  jobTitle: string;
  department: string;
  site: string;
  locale: string;
  /** What this person is in the management system, if anything. */
  role?: string | null;
  /** IANA name, such as Europe/Amsterdam; without it the browser's own zone is used. */
  timeZone?: string;
  /** Keys behind the two names above, where the server gives them apart. */
  departmentId?: string;
  siteId?: string;
  /** Why this person is suggested, such as "ISMS manager". */
  hint?: string;
}

export interface PeopleAnswer {
  people: Person[];
  personas: Person[];
}

export type ChatKind = "personal" | "groupChat" | "channel";

export interface Chat {
  id: string;
  kind: ChatKind;
  title: string;
  subtitle?: string;
  unread: number | boolean;
  lastAt?: string | null;
  lastText?: string | null;
}

/** An Adaptive Card as JSON; the renderer checks it. */
export type CardJson = { [property: string]: unknown };

export interface Message {
  id: string;
  at: string;
  from: { kind: "bot" | "person"; entraId?: string; name: string };
  text?: string | null;
  textFormat?: "markdown" | "plain" | null;
  card?: CardJson | null;
  cardVersion?: number | string;
  editedAt?: string | null;
  threadId?: string | null;
  deleted?: boolean;
}

export interface SaidAnswer {
  message: Message;
  /** The HTTP status with which the bot took the activity. */
  status: number;
}

export interface CardAction {
  type: "Action.Execute" | "Action.Submit";
  id?: string;
  title?: string;
  verb?: string;
  data: unknown;
  /** "automatic" when the card refreshed itself, as in the universal action model. */
  trigger?: "automatic" | "manual";
}

export type ActionAnswer =
  | { kind: "card"; card: CardJson }
  | { kind: "message"; text: string }
  | { kind: "error"; text: string }
  | { kind: "none" };

export interface ClockState {
  now: string;
  moving?: boolean;
}

export interface ClockMoved {
  now: string;
  sent: number;
}

export interface DocumentVersion {
  version: string;
  status: string;
  publishedAt?: string | null;
  approvedBy?: string | null;
  sha256?: string | null;
  size?: number | null;
  url?: string | null;
  /** Whether people still write in its working copy. */
  draft?: boolean;
}

/** The file people write in until a version is published. */
export interface WorkingCopy {
  code: string;
  version: string;
  format: string;
  /** The store's number of this state; saving names the state it was made from. */
  state: string;
  sha256: string;
  editedAt: string;
  editors: string[];
  openInHandsOf?: string | null;
  /** Null when it is no text. */
  text?: string | null;
}

export interface IsmsDocument {
  code: string;
  title: string;
  kind: string;
  status: string;
  owner: string;
  currentVersion?: string | null;
  nextReviewAt?: string | null;
  versions: DocumentVersion[];
}

export interface OutboxState {
  waiting: number;
  sending: number;
  failed: number;
  sentLastMinute: number;
}

export interface DirectoryAnswer {
  ok: boolean;
  said: string;
}
