import { Button, Popover, PopoverSurface, PopoverTrigger, Spinner, Toolbar } from "@fluentui/react-components";
import { CalendarClockRegular, ClockRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useNarrow } from "../theme/useNarrow";
import { MoveToDate } from "./MoveToDate";
import type { BotClock } from "./useClock";
import { dateWords, timeWords } from "./zonedTime";

interface Props {
  clock: BotClock;
  zone: string;
  /** Tells the person what the move brought. */
  moved: (now: string, sent: number) => void;
}

const steps = [
  { label: "+1 hour", advance: "PT1H" },
  { label: "+1 day", advance: "P1D" },
];

/** The bot's clock and the buttons that move it. */
export function ClockBar({ clock, zone, moved }: Props) {
  const [open, setOpen] = useState(false);
  const narrow = useNarrow();
  const move = async (how: { advance: string } | { to: string }) => {
    const done = await clock.move(how);
    if (done) moved(done.now, done.sent);
    return !!done;
  };
  const stepButtons = steps.map((step) => (
    <Button key={step.advance} size="small" disabled={clock.moving} onClick={() => void move(step)}>{step.label}</Button>
  ));
  const date = clock.now === undefined ? "" : dateWords(clock.now, zone);
  const time = clock.now === undefined ? "" : timeWords(clock.now, zone);
  const face = (
    <span className="clock-face">
      {clock.moving ? <Spinner size="extra-tiny" aria-label="The clock is moving" /> : <ClockRegular aria-hidden />}
      <span className="clock-date">{date}</span>
      <span className="clock-time">{time}</span>
    </span>
  );

  return (
    <Toolbar className="clock-bar" aria-label="The bot's clock" aria-busy={clock.moving}>
      {!narrow && <span role="timer" aria-label={`The bot's clock says ${date}, ${time}`} title={`Time in ${zone}`}>{face}</span>}
      {!narrow && stepButtons}
      <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} positioning={{ position: "below", offset: { mainAxis: 8 } }} trapFocus>
        <PopoverTrigger disableButtonEnhancement>
          {narrow
            ? <Button size="small" className="clock-narrow" aria-label={`The bot's clock says ${date}, ${time}. Move it.`}>{face}</Button>
            : <Button size="small" disabled={clock.moving} icon={<CalendarClockRegular />}>To a date</Button>}
        </PopoverTrigger>
        <PopoverSurface aria-label="Move the clock" className="clock-surface">
          <h2 className="surface-title">Move the clock</h2>
          {narrow && <div className="clock-steps">{stepButtons}</div>}
          {clock.now !== undefined && (
            <MoveToDate
              now={clock.now} zone={zone} moving={clock.moving} failure={clock.failure}
              move={async (to) => {
                if (await move({ to })) setOpen(false);
              }}
            />
          )}
        </PopoverSurface>
      </Popover>
    </Toolbar>
  );
}
