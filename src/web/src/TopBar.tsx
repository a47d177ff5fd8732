import type { Person } from "./api/contract";
import { ClockBar } from "./clock/ClockBar";
import { OutboxStatus } from "./clock/OutboxStatus";
import type { BotClock } from "./clock/useClock";
import { BotAvatar } from "./people/BotAvatar";
import { PersonaPicker } from "./people/PersonaPicker";
import { ThemeSwitch } from "./theme/ThemeSwitch";
import type { ThemeName } from "./theme/useTheme";

interface Props {
  me: Person;
  people: Person[];
  personas: Person[];
  become: (person: Person) => void;
  clock: BotClock;
  zone: string;
  moved: (now: string, sent: number) => void;
  theme: ThemeName;
  turnTheme: () => void;
}

export function TopBar({ me, people, personas, become, clock, zone, moved, theme, turnTheme }: Props) {
  return (
    <header className="top-bar">
      <span className="product"><BotAvatar size={28} /><span className="product-name">IsmsBot sandbox</span></span>
      <ClockBar clock={clock} zone={zone} moved={moved} />
      <span className="top-end">
        <OutboxStatus />
        <ThemeSwitch theme={theme} turn={turnTheme} />
        <PersonaPicker me={me} people={people} personas={personas} become={become} />
      </span>
    </header>
  );
}
