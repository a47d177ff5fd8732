import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { mayDiscard } from "./unsaved";
import { useNarrow } from "./useNarrow";

interface Props {
  title: string;
  open: boolean;
  close: () => void;
  size: "medium" | "large";
  children: ReactNode;
}

/** A sheet from the right; on a phone it takes the whole width. What is typed in it is not thrown away unasked. */
export function SideDrawer({ title, open, close, size, children }: Props) {
  const narrow = useNarrow();
  // Escape, a click beside it and the cross all come here.
  const leave = () => { if (mayDiscard()) close(); };
  return (
    <OverlayDrawer position="end" size={narrow ? "full" : size} open={open} onOpenChange={(_, data) => !data.open && leave()}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={leave} />}>
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className="drawer-body">{children}</DrawerBody>
    </OverlayDrawer>
  );
}
