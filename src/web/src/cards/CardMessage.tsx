import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CardJson, Message } from "../api/contract";
import type { Surroundings } from "../chats/Surroundings";
import { CardView } from "./CardView";
import { TypedValues } from "./TypedValues";
import { useCardAction } from "./useCardAction";

interface Props {
  message: Message;
  card: CardJson;
  around: Surroundings;
}

/** A card in its frame, with what the bot answered to the last click below it. */
export function CardMessage({ message, card, around }: Props) {
  const [typed] = useState(() => new TypedValues());
  const { shown, busy, notice, dismiss, act } = useCardAction(message, card, typed, around);
  const refresh = refreshOf(shown);
  const wide = (shown.msteams as { width?: string } | undefined)?.width?.toLowerCase() === "full";

  return (
    <div className="card-holder" data-wide={wide || undefined}>
      <div className="card-frame">
        <CardView card={JSON.stringify(shown)} theme={around.theme} people={around.people} typed={typed} busy={busy} act={act} />
      </div>
      {refresh && (
        <Menu positioning={{ position: "below", align: "end" }}>
          <MenuTrigger disableButtonEnhancement>
            <Button className="card-more" appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label="More for this card" />
          </MenuTrigger>
          <MenuPopover><MenuList><MenuItem onClick={() => act({ ...refresh, trigger: "manual" })}>Refresh card</MenuItem></MenuList></MenuPopover>
        </Menu>
      )}
      <div aria-live="polite">
        {notice && (
          <MessageBar className="card-notice" intent={notice.kind === "error" ? "error" : "info"} layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label="Close this notice" onClick={dismiss} />}
            />
          </MessageBar>
        )}
      </div>
    </div>
  );
}

/** The card's own way to look anew, as the entry "Refresh card" of Teams uses it. */
function refreshOf(card: CardJson) {
  const action = (card.refresh as { action?: { verb?: string; title?: string; id?: string; data?: unknown } } | undefined)?.action;
  return action && { type: "Action.Execute" as const, id: action.id, title: action.title, verb: action.verb, data: action.data ?? {} };
}
