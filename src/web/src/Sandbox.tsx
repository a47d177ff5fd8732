import { FluentProvider, Spinner, teamsDarkTheme, teamsLightTheme } from "@fluentui/react-components";
import { usePlace } from "./address";
import { PageFailure } from "./PageFailure";
import { Welcome } from "./people/Welcome";
import { personWith, usePeople } from "./people/usePeople";
import { useTheme } from "./theme/useTheme";
import { Workspace } from "./Workspace";

/** The whole page: first the question who one is, then that person's Teams. */
export function Sandbox() {
  const [theme, turnTheme] = useTheme();
  const [place, go] = usePlace();
  const directory = usePeople();
  const { people, personas } = directory;
  const me = personWith(place.as, people, personas);

  return (
    <FluentProvider theme={theme === "dark" ? teamsDarkTheme : teamsLightTheme} className="page" data-theme={theme}>
      <PageFailure>
        {me
          ? (
            <Workspace
              key={me.entraId} me={me} people={people} personas={personas} directoryChanged={directory.again}
              theme={theme} turnTheme={turnTheme} chat={place.chat}
              openChat={(chat, how) => go({ as: me.entraId, chat }, how)}
              become={(person) => go({ as: person.entraId })}
            />
          )
          : place.as && directory.loading
            ? <Spinner className="page-wait" label="Opening Teams for one bot" />
            : <Welcome {...directory} become={(person) => go({ as: person.entraId })} />}
      </PageFailure>
    </FluentProvider>
  );
}
