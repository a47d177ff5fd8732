import { Combobox, Field, Option } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Person } from "../api/contract";
import { matching } from "./usePeople";

interface Props {
  label: string;
  people: Person[];
  chosen: Person | undefined;
  choose: (person: Person | undefined) => void;
  hint?: string;
}

const most = 30;

/** One person, found by typing a part of the name. */
export function PersonField({ label, people, chosen, choose, hint }: Props) {
  const [typed, setTyped] = useState(chosen?.name ?? "");
  const found = useMemo(() => matching(people, chosen?.name === typed ? "" : typed).slice(0, most), [people, typed, chosen]);
  return (
    <Field label={label} hint={hint} required>
      <Combobox
        value={typed}
        selectedOptions={chosen ? [chosen.id] : []}
        placeholder="Type a name"
        onChange={(event) => {
          setTyped(event.target.value);
          choose(undefined);
        }}
        onOptionSelect={(_, data) => {
          const person = people.find((one) => one.id === data.optionValue);
          setTyped(person?.name ?? "");
          choose(person);
        }}
      >
        {found.map((person) => (
          <Option key={person.id} value={person.id} text={person.name}>
            <span className="option-person">
              <span>{person.name}</span>
              <span className="option-job">{person.jobTitle}</span>
            </span>
          </Option>
        ))}
        {found.length === 0 && <Option key="none" disabled text="">Nobody is called that</Option>}
      </Combobox>
    </Field>
  );
}
