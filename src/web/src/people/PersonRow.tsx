import { Badge } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { Person } from "../api/contract";
import { PersonAvatar } from "./PersonAvatar";

export function PersonRow({ person, chosen, choose }: { person: Person; chosen: boolean; choose: (person: Person) => void }) {
  const hint = person.hint ?? "";
  return (
    <li>
      <button type="button" className="person-row" aria-current={chosen || undefined} onClick={() => choose(person)}>
        <PersonAvatar name={person.name} />
        <span className="person-words">
          <span className="person-name">{person.name}</span>
          <span className="person-job">{person.jobTitle}</span>
        </span>
        {hint && <Badge appearance="tint" color="brand" shape="rounded">{hint}</Badge>}
        {chosen && <CheckmarkRegular className="person-chosen" aria-hidden />}
      </button>
    </li>
  );
}
