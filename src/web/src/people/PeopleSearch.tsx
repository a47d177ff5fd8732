import { SearchBox, useArrowNavigationGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Person } from "../api/contract";
import { PersonRow } from "./PersonRow";
import { matching } from "./usePeople";

interface Props {
  people: Person[];
  personas: Person[];
  chosen?: string;
  choose: (person: Person) => void;
}

/** A list of everybody with a search box above it; the suggested people come first while nothing is typed. */
export function PeopleSearch({ people, personas, chosen, choose }: Props) {
  const [typed, setTyped] = useState("");
  const arrows = useArrowNavigationGroup({ axis: "vertical" });
  const found = useMemo(() => matching(people, typed), [people, typed]);
  const suggested = useMemo(() => matching(personas, typed), [personas, typed]);
  const others = found.filter((person) => !suggested.some((persona) => persona.entraId === person.entraId));
  const rows = (list: Person[]) => list.map((person) => (
    <PersonRow key={person.entraId} person={person} chosen={person.entraId === chosen} choose={choose} />
  ));

  return (
    <div className="people-search">
      <SearchBox
        value={typed}
        onChange={(_, data) => setTyped(data.value)}
        placeholder={`Search ${people.length} people`}
        aria-label="Search people by name, job or department"
      />
      <div className="people-list" {...arrows}>
        {suggested.length > 0 && <h3 className="people-heading" id="suggested-people">Suggested</h3>}
        <ul aria-labelledby="suggested-people">{rows(suggested)}</ul>
        {others.length > 0 && <h3 className="people-heading" id="all-people">Everyone</h3>}
        <ul aria-labelledby="all-people">{rows(others)}</ul>
        {suggested.length + others.length === 0 && <p className="people-none">Nobody here is called that. Try a job or a department.</p>}
      </div>
    </div>
  );
}
