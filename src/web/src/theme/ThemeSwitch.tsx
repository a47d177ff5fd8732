import { Button, Tooltip } from "@fluentui/react-components";
import { WeatherMoonRegular, WeatherSunnyRegular } from "@fluentui/react-icons";
import type { ThemeName } from "./useTheme";

export function ThemeSwitch({ theme, turn }: { theme: ThemeName; turn: () => void }) {
  const label = theme === "dark" ? "Use the light theme" : "Use the dark theme";
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={theme === "dark" ? <WeatherSunnyRegular /> : <WeatherMoonRegular />} onClick={turn} />
    </Tooltip>
  );
}
