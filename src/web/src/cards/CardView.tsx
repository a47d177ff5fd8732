import { type Action, OpenUrlAction } from "adaptivecards";
import { memo, useEffect, useRef, useState } from "react";
import type { CardAction, CardJson, Person } from "../api/contract";
import type { ThemeName } from "../theme/useTheme";
import { mendDrawing } from "./mendDrawing";
import { parseCard } from "./parseCard";
import { prepareCard } from "./prepareCard";
import { readAction, safeAddress } from "./readAction";
import type { TypedValues } from "./TypedValues";
import { askForDraft, draftIn } from "../documents/draftAddress";

interface Props {
  /** The card as JSON text, so that a card that did not change is not drawn again. */
  card: string;
  theme: ThemeName;
  people: Person[];
  typed: TypedValues;
  busy: boolean;
  act: (action: CardAction) => void;
}

/** One Adaptive Card, drawn by Microsoft's own renderer with the looks of Teams. */
export const CardView = memo(function CardView({ card, theme, people, typed, busy, act }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<string>();
  const latest = useRef({ act, busy });
  latest.current = { act, busy };

  useEffect(() => {
    const host = place.current;
    if (!host) return;
    const clicked = (action: Action) => {
      if (action instanceof OpenUrlAction) {
        const url = safeAddress(action.url);
        const draft = url ? draftIn(url) : undefined;
        if (draft) askForDraft(draft);
        else if (url) window.open(url, "_blank", "noopener,noreferrer");
        return;
      }
      const wanted = readAction(action);
      if (!wanted || latest.current.busy) return;
      action.renderedElement?.classList.add("is-clicked");
      latest.current.act(wanted);
    };
    try {
      const adaptive = parseCard(prepareCard(JSON.parse(card) as CardJson, { people, width: host.clientWidth }), theme);
      adaptive.onInputValueChanged = (input) => typed.note(input);
      adaptive.onExecuteAction = clicked;
      typed.putInto(adaptive);
      const element = adaptive.render();
      if (!element) throw new Error("The renderer drew nothing.");
      mendDrawing(adaptive, element);
      host.replaceChildren(element);
      setFailure(undefined);
    } catch (problem) {
      host.replaceChildren();
      setFailure(problem instanceof Error ? problem.message : String(problem));
    }
  }, [card, theme, people, typed]);

  useEffect(() => {
    if (!busy) place.current?.querySelectorAll(".is-clicked").forEach((button) => button.classList.remove("is-clicked"));
  }, [busy]);

  return (
    <>
      {failure && <p className="card-broken">This card could not be shown. {fallbackIn(card)} ({failure})</p>}
      <div ref={place} className="card-body" aria-busy={busy} data-busy={busy || undefined} />
    </>
  );
});

function fallbackIn(card: string): string {
  const json: unknown = JSON.parse(card);
  return json && typeof json === "object" && "fallbackText" in json ? String(json.fallbackText) : "";
}
