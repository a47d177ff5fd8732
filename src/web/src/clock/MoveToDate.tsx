import { Button, Field, Input, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { shortcutsFrom } from "./shortcuts";
import { momentOf, wallTimeAt } from "./zonedTime";

interface Props {
  now: number;
  zone: string;
  moving: boolean;
  failure: string | undefined;
  move: (to: string) => void;
}

/** A day and a time on the person's wall clock; the clock only goes forward. */
export function MoveToDate({ now, zone, moving, failure, move }: Props) {
  const today = wallTimeAt(now, zone);
  const shortcuts = shortcutsFrom(today.date);
  const [date, setDate] = useState(shortcuts[0]?.date ?? today.date);
  const [time, setTime] = useState("09:00");
  const target = date && time ? momentOf({ date, time }, zone) : Number.NaN;
  const back = target <= now;
  return (
    <form
      className="clock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!back && !Number.isNaN(target)) move(new Date(target).toISOString());
      }}
    >
      <div className="clock-shortcuts" role="group" aria-label="Days to choose from">
        {shortcuts.map((shortcut) => (
          <Button key={shortcut.label} type="button" size="small" shape="circular" aria-pressed={shortcut.date === date} onClick={() => setDate(shortcut.date)}>{shortcut.label}</Button>
        ))}
      </div>
      <div className="form-pair">
        <Field label="Date" required><Input type="date" min={today.date} value={date} onChange={(_, data) => setDate(data.value)} /></Field>
        <Field label="Time" required><Input type="time" value={time} onChange={(_, data) => setTime(data.value)} /></Field>
      </div>
      <p className="clock-note">
        {back ? "That is in the past. The clock only goes forward." : `Time in ${zone}. Everything that falls due until then happens on the way.`}
      </p>
      {failure && <MessageBar intent="error" layout="multiline"><MessageBarBody>{failure}</MessageBarBody></MessageBar>}
      <Button type="submit" appearance="primary" disabled={moving || back || Number.isNaN(target)} icon={moving ? <Spinner size="tiny" /> : undefined}>
        Move the clock
      </Button>
    </form>
  );
}
