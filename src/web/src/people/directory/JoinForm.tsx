import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Person } from "../../api/contract";
import { PersonField } from "../PersonField";
import { ChangeForm } from "./ChangeForm";
import { choicesOf, type Choice } from "./choices";
import { useChange } from "./useChange";

const employment: Choice[] = [
  { value: "employee", title: "Employee" },
  { value: "contractor", title: "Contractor" },
  { value: "intern", title: "Intern" },
];

interface Props {
  people: Person[];
  today: string;
  changed: () => void;
}

export function JoinForm({ people, today, changed }: Props) {
  const departments = choicesOf(people, (person) => person.departmentId ?? person.department, (person) => person.department);
  const sites = choicesOf(people, (person) => person.siteId ?? person.site, (person) => person.site);
  const [name, setName] = useState("");
  const [departmentId, setDepartment] = useState(departments[0]?.value ?? "");
  const [siteId, setSite] = useState(sites[0]?.value ?? "");
  const [manager, setManager] = useState<Person>();
  const [employmentType, setEmployment] = useState("employee");
  const [startDate, setStart] = useState(today);
  const { busy, outcome, make } = useChange("/sandbox/directory/join", changed);

  const submit = async () => {
    const done = await make({ name: name.trim(), departmentId, siteId, managerId: manager?.id, employmentType, startDate });
    if (done) {
      setName("");
      setManager(undefined);
    }
  };

  return (
    <ChangeForm
      lead="A new account appears in the directory. On the first day the bot welcomes this person and hands out the policies."
      button="Let this person join"
      ready={!!name.trim() && !!manager && !!startDate} typed={!!name.trim() || !!manager} busy={busy} outcome={outcome} submit={() => void submit()}
    >
      <Field label="Name" required><Input value={name} onChange={(_, data) => setName(data.value)} /></Field>
      <div className="form-pair">
        <Field label="Department"><Choices choices={departments} value={departmentId} choose={setDepartment} /></Field>
        <Field label="Site"><Choices choices={sites} value={siteId} choose={setSite} /></Field>
      </div>
      <PersonField label="Manager" people={people} chosen={manager} choose={setManager} />
      <div className="form-pair">
        <Field label="Employment"><Choices choices={employment} value={employmentType} choose={setEmployment} /></Field>
        <Field label="First day"><Input type="date" value={startDate} onChange={(_, data) => setStart(data.value)} /></Field>
      </div>
    </ChangeForm>
  );
}

function Choices({ choices, value, choose, ...field }: { choices: Choice[]; value: string; choose: (value: string) => void }) {
  return (
    <Select value={value} onChange={(_, data) => choose(data.value)} {...field}>
      {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.title}</option>)}
    </Select>
  );
}
