import { MessageBar, MessageBarBody, Toast, Toaster, ToastTitle, useId, useToastController } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Person } from "./api/contract";
import { ChatList } from "./chats/ChatList";
import { Conversation } from "./chats/Conversation";
import { useChats } from "./chats/useChats";
import { useClock } from "./clock/useClock";
import { dateWords, knownZone, timeWords, wallTimeAt } from "./clock/zonedTime";
import { DocumentsDrawer } from "./documents/DocumentsDrawer";
import { type DraftAddress, onDraftAsked } from "./documents/draftAddress";
import { DirectoryDrawer } from "./people/directory/DirectoryDrawer";
import { Rail, type Room } from "./Rail";
import type { ThemeName } from "./theme/useTheme";
import { useNarrow } from "./theme/useNarrow";
import { TopBar } from "./TopBar";
import { useWhatHappens } from "./useWhatHappens";

interface Props {
  me: Person;
  people: Person[];
  personas: Person[];
  directoryChanged: () => void;
  theme: ThemeName;
  turnTheme: () => void;
  /** The chat that is open, by the page's address. */
  chat: string | undefined;
  openChat: (chat: string | undefined, how: "push" | "replace") => void;
  become: (person: Person) => void;
}

/** One person's Teams: the bar on top, the chats, and the conversation that is open. */
export function Workspace({ me, people, personas, directoryChanged, theme, turnTheme, chat, openChat, become }: Props) {
  const zone = knownZone(me.timeZone);
  const narrow = useNarrow();
  const clock = useClock();
  const chats = useChats(me.entraId);
  const live = useWhatHappens(me.entraId, clock, chats.again);
  const [room, setRoom] = useState<Room>("chat");
  const [draft, setDraft] = useState<DraftAddress>();
  useEffect(() => onDraftAsked((asked) => { setDraft(asked); setRoom("documents"); }), []);
  const toaster = useId("toaster");
  const { dispatchToast } = useToastController(toaster);
  const now = clock.now ?? Date.now();
  const open = chats.chats.find((one) => one.id === chat);

  // On a wide page there is always a conversation beside the list; on a phone the list comes first.
  const first = chats.chats[0]?.id;
  useEffect(() => {
    if (!narrow && !open && first) openChat(first, "replace");
  }, [narrow, open, first]);

  const around = useMemo(() => open && { as: me.entraId, chatId: open.id, kind: open.kind, people, theme, zone },
    [me.entraId, open?.id, open?.kind, people, theme, zone]);

  const moved = useCallback((time: string, sent: number) => {
    const when = `${dateWords(Date.parse(time), zone)}, ${timeWords(Date.parse(time), zone)}`;
    const cards = sent === 0 ? "Nothing was sent." : sent === 1 ? "One card was sent." : `${sent} cards were sent.`;
    dispatchToast(<Toast><ToastTitle>It is now {when}. {cards}</ToastTitle></Toast>, { intent: "success", timeout: 4000 });
  }, [zone, dispatchToast]);

  const trouble = !live.connected ? "The line to the sandbox is down. Trying again; nothing you typed is lost." : clock.failure;
  return (
    <div className="workspace" data-view={narrow ? (open ? "conversation" : "list") : "both"}>
      <TopBar me={me} people={people} personas={personas} become={become} clock={clock} zone={zone} moved={moved} theme={theme} turnTheme={turnTheme} />
      <Rail room={room} unread={chats.chats.filter((one) => Number(one.unread) > 0).length} enter={setRoom} />
      {trouble && <MessageBar intent="warning" layout="multiline" className="trouble"><MessageBarBody>{trouble}</MessageBarBody></MessageBar>}
      {(!narrow || !open) && (
        <ChatList {...chats} open={open?.id} openChat={(one) => openChat(one.id, "push")} now={now} zone={zone} />
      )}
      {open && around
        ? (
          <Conversation
            key={open.id} chat={open} around={around} now={now} typing={live.typing.has(open.id)}
            changes={live.changesOf(open.id)} read={chats.again}
            back={narrow ? () => openChat(undefined, "push") : undefined}
          />
        )
        : !narrow && <main className="conversation" />}
      <DocumentsDrawer open={room === "documents"} close={() => { setRoom("chat"); setDraft(undefined); }} zone={zone} as={me.entraId} draft={draft} edit={setDraft} changes={live.documents} />
      <DirectoryDrawer open={room === "directory"} close={() => setRoom("chat")} people={people} today={wallTimeAt(now, zone).date} changed={directoryChanged} />
      <Toaster toasterId={toaster} position="top" />
    </div>
  );
}
