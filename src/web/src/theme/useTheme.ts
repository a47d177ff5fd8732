import { useCallback, useEffect, useState } from "react";

export type ThemeName = "light" | "dark";

const memory = "ismsbot-theme";
const darkSystem = matchMedia("(prefers-color-scheme: dark)");

function remembered(): ThemeName | undefined {
  const kept = localStorage.getItem(memory);
  return kept === "light" || kept === "dark" ? kept : undefined;
}

/** The theme in use: the system's until the person chooses one; the choice is remembered in this browser. */
export function useTheme(): [ThemeName, () => void] {
  const [system, setSystem] = useState<ThemeName>(darkSystem.matches ? "dark" : "light");
  const [chosen, setChosen] = useState(remembered);
  const theme = chosen ?? system;

  useEffect(() => {
    const follow = () => setSystem(darkSystem.matches ? "dark" : "light");
    darkSystem.addEventListener("change", follow);
    return () => darkSystem.removeEventListener("change", follow);
  }, []);

  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  const turn = useCallback(() => {
    const other = theme === "dark" ? "light" : "dark";
    localStorage.setItem(memory, other);
    setChosen(other);
  }, [theme]);

  return [theme, turn];
}
