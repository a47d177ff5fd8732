import { Button, MessageBar, MessageBarActions, MessageBarBody, Skeleton, SkeletonItem } from "@fluentui/react-components";
import type { Person } from "../api/contract";
import { BotAvatar } from "./BotAvatar";
import { PeopleSearch } from "./PeopleSearch";

interface Props {
  people: Person[];
  personas: Person[];
  loading: boolean;
  failure: string | undefined;
  again: () => void;
  become: (person: Person) => void;
}

/** The first thing seen: whose Teams is this? */
export function Welcome({ people, personas, loading, failure, again, become }: Props) {
  return (
    <main className="welcome">
      <div className="welcome-sheet">
        <BotAvatar size={56} />
        <h1>Whose Teams would you like to see?</h1>
        <p className="welcome-lead">
          Everything here runs on this computer. Choose a person and talk to IsmsBot as they would; open a second window to be
          two people at once.
        </p>
        {failure && (
          <MessageBar intent="error">
            <MessageBarBody>{failure}</MessageBarBody>
            <MessageBarActions><Button onClick={again}>Try again</Button></MessageBarActions>
          </MessageBar>
        )}
        {loading && (
          <Skeleton aria-label="Loading people">
            {[0, 1, 2, 3, 4].map((row) => <SkeletonItem key={row} className="welcome-skeleton" />)}
          </Skeleton>
        )}
        {people.length + personas.length > 0 && <PeopleSearch people={people} personas={personas} choose={become} />}
      </div>
    </main>
  );
}
