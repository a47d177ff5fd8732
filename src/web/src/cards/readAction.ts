import { type Action, ExecuteAction, SubmitAction } from "adaptivecards";
import type { CardAction } from "../api/contract";

/** What to post for a clicked button, with the inputs merged in as Teams does; undefined for actions that stay in the page. */
export function readAction(action: Action): CardAction | undefined {
  const what = { id: action.id, title: action.title };
  if (action instanceof ExecuteAction) return { type: "Action.Execute", ...what, verb: action.verb, data: action.data ?? {} };
  if (action instanceof SubmitAction) return { type: "Action.Submit", ...what, data: action.data ?? {} };
  return undefined;
}

/** The address of a link if a browser may follow it from a card. */
export function safeAddress(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url, location.href)) return undefined;
  return ["http:", "https:", "mailto:"].includes(new URL(url, location.href).protocol) ? url : undefined;
}
