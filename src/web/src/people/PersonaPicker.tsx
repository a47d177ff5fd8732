import { Button, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Person } from "../api/contract";
import { PeopleSearch } from "./PeopleSearch";
import { PersonAvatar } from "./PersonAvatar";

interface Props {
  me: Person;
  people: Person[];
  personas: Person[];
  become: (person: Person) => void;
}

/** Who am I? The button in the top bar, and the list that opens from it. */
export function PersonaPicker({ me, people, personas, become }: Props) {
  const [open, setOpen] = useState(false);
  const choose = (person: Person) => {
    setOpen(false);
    become(person);
  };
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} positioning={{ position: "below", align: "end", offset: { mainAxis: 6 } }} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" className="me-button" aria-label={`You are ${me.name}, ${me.jobTitle}. Be someone else.`}>
          <PersonAvatar name={me.name} />
          <span className="me-words">
            <span className="me-name">{me.name}</span>
            <span className="me-hint">{me.hint ?? me.jobTitle}</span>
          </span>
          <ChevronDownRegular className="me-chevron" aria-hidden />
        </Button>
      </PopoverTrigger>
      <PopoverSurface className="me-surface" aria-label="Who are you?">
        <h2 className="surface-title">Who are you?</h2>
        <PeopleSearch people={people} personas={personas} chosen={me.entraId} choose={choose} />
      </PopoverSurface>
    </Popover>
  );
}
