import { AdaptiveCard, OpenUrlAction, SerializationContext, Version } from "adaptivecards";
import { memo, useEffect, useRef, useState } from "react";
import type { CardAction, CardJson, Person } from "../api/contract";
import type { ThemeName } from "../theme/useTheme";
import { elementsOfTeams } from "./elements/register";
import { hostConfigFor } from "./hostConfig";
import { cardHtml } from "./markdown";
import { prepareCard } from "./prepareCard";
import { readAction, safeAddress } from "./readAction";
import type { TypedValues } from "./TypedValues";

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardHtml(text);
  result.didProcess = true;
};

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
    try {
      const drawn = draw(JSON.parse(card) as CardJson, host);
      host.replaceChildren(drawn);
      setFailure(undefined);
    } catch (problem) {
      host.replaceChildren();
      setFailure(problem instanceof Error ? problem.message : String(problem));
    }

    function draw(json: CardJson, around: HTMLElement): HTMLElement {
      const adaptive = new AdaptiveCard();
      adaptive.hostConfig = hostConfigFor(theme);
      adaptive.onInputValueChanged = (input) => typed.note(input);
      adaptive.onExecuteAction = (action) => {
        if (action instanceof OpenUrlAction) {
          const url = safeAddress(action.url);
          if (url) window.open(url, "_blank", "noopener,noreferrer");
          return;
        }
        const wanted = readAction(action);
        if (!wanted || latest.current.busy) return;
        action.renderedElement?.classList.add("is-clicked");
        latest.current.act(wanted);
      };
      const context = new SerializationContext(new Version(1, 6));
      context.setElementRegistry(elementsOfTeams());
      adaptive.parse(prepareCard(json, { people, width: around.clientWidth }), context);
      typed.putInto(adaptive);
      const element = adaptive.render();
      if (!element) throw new Error("The renderer drew nothing.");
      return element;
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
