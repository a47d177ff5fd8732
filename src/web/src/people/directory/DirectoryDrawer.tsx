import { Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { Person } from "../../api/contract";
import { SideDrawer } from "../../theme/SideDrawer";
import { mayDiscard } from "../../theme/unsaved";
import { AbsenceForm } from "./AbsenceForm";
import { JoinForm } from "./JoinForm";
import { LeaveForm } from "./LeaveForm";

interface Props {
  open: boolean;
  close: () => void;
  people: Person[];
  /** Today by the bot's clock, YYYY-MM-DD. */
  today: string;
  changed: () => void;
}

/** What happens to people outside the bot: they join, leave and go on holiday. */
export function DirectoryDrawer({ open, close, people, today, changed }: Props) {
  const [which, setWhich] = useState<unknown>("leave");
  return (
    <SideDrawer title="Directory" open={open} close={close} size="medium">
      <TabList selectedValue={which} onTabSelect={(_, data) => { if (mayDiscard()) setWhich(data.value); }}>
        <Tab value="leave">Someone leaves</Tab>
        <Tab value="join">Someone joins</Tab>
        <Tab value="absence">Someone is away</Tab>
      </TabList>
      {which === "leave" && <LeaveForm people={people} changed={changed} />}
      {which === "join" && <JoinForm people={people} today={today} changed={changed} />}
      {which === "absence" && <AbsenceForm people={people} changed={changed} />}
    </SideDrawer>
  );
}
