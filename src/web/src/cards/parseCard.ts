import { AdaptiveCard, SerializationContext, Version } from "adaptivecards";
import type { CardJson } from "../api/contract";
import type { ThemeName } from "../theme/useTheme";
import { elementsOfTeams } from "./elements/register";
import { hostConfigFor } from "./hostConfig";
import { cardHtml } from "./markdown";

// The renderer has one place for this, for all cards.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardHtml(text);
  result.didProcess = true;
};

/** A card read by Microsoft's own renderer with the looks and the elements of Teams, ready to be drawn. */
export function parseCard(json: CardJson, theme: ThemeName): AdaptiveCard {
  const adaptive = new AdaptiveCard();
  adaptive.hostConfig = hostConfigFor(theme);
  // Elements that came with 1.6, such as the carousel, are used inside cards of 1.5 in Teams.
  const context = new SerializationContext(new Version(1, 6));
  context.setElementRegistry(elementsOfTeams());
  adaptive.parse(json, context);
  return adaptive;
}
