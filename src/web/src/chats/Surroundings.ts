import type { ChatKind, Person } from "../api/contract";
import type { ThemeName } from "../theme/useTheme";

/** What every message of a conversation needs to know to show itself. */
export interface Surroundings {
  /** Entra object id of the person at the page. */
  as: string;
  chatId: string;
  kind: ChatKind;
  people: Person[];
  theme: ThemeName;
  /** IANA time zone of the person at the page. */
  zone: string;
}
