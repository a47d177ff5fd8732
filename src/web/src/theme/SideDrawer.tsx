import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useNarrow } from "./useNarrow";

interface Props {
  title: string;
  open: boolean;
  close: () => void;
  size: "medium" | "large";
  children: ReactNode;
}

/** A sheet from the right; on a phone it takes the whole width. */
export function SideDrawer({ title, open, close, size, children }: Props) {
  const narrow = useNarrow();
  return (
    <OverlayDrawer position="end" size={narrow ? "full" : size} open={open} onOpenChange={(_, data) => !data.open && close()}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={close} />}>
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className="drawer-body">{children}</DrawerBody>
    </OverlayDrawer>
  );
}
