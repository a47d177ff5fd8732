import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Person } from "../../api/contract";
import { PersonField } from "../PersonField";
import { ChangeForm } from "./ChangeForm";
import { useChange } from "./useChange";

export function AbsenceForm({ people, changed }: { people: Person[]; changed: () => void }) {
  const [person, setPerson] = useState<Person>();
  const [until, setUntil] = useState("");
  const { busy, outcome, make } = useChange("/sandbox/directory/absence", changed);
  return (
    <ChangeForm
      lead="While somebody is away, reminders wait or go to their deputy. Leave the date empty to say that they are back."
      button={until ? "Set the absence" : "Say they are back"}
      ready={!!person} typed={false} busy={busy} outcome={outcome}
      submit={() => void make({ personId: person?.id, until: until || null })}
    >
      <PersonField label="Who is away" people={people} chosen={person} choose={setPerson} />
      <Field label="Away until" hint="The first day back at work">
        <Input type="date" value={until} onChange={(_, data) => setUntil(data.value)} />
      </Field>
    </ChangeForm>
  );
}
