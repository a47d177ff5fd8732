import { useState } from "react";
import type { Person } from "../../api/contract";
import { PersonField } from "../PersonField";
import { ChangeForm } from "./ChangeForm";
import { useChange } from "./useChange";

export function LeaveForm({ people, changed }: { people: Person[]; changed: () => void }) {
  const [person, setPerson] = useState<Person>();
  const { busy, outcome, make } = useChange("/sandbox/directory/leave", changed);
  return (
    <ChangeForm
      lead="The account is closed in the directory. The bot then finds a new owner for what this person looked after."
      button="Let this person leave"
      ready={!!person} typed={false} busy={busy} outcome={outcome}
      submit={() => void make({ personId: person?.id })}
    >
      <PersonField label="Who leaves" people={people} chosen={person} choose={setPerson} />
    </ChangeForm>
  );
}
