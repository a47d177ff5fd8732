import type { ThemeName } from "../theme/useTheme";

/** The colours of a Teams card in one theme; every text colour has at least 4.5:1 on the card's own background. */
export interface Palette {
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  background: string;
  emphasis: string;
  goodBackground: string;
  warningBackground: string;
  attentionBackground: string;
  accentBackground: string;
  line: string;
}

const light: Palette = {
  text: "#242424", subtle: "#616161", accent: "#4f52b2", good: "#0e700e", warning: "#8a5a00", attention: "#b10e1c",
  background: "#ffffff", emphasis: "#f5f5f5", goodBackground: "#f1faf1", warningBackground: "#fff9f0", attentionBackground: "#fdf3f4",
  accentBackground: "#f3f2fc", line: "#e0e0e0",
};

const dark: Palette = {
  text: "#ffffff", subtle: "#adadad", accent: "#a6a7f0", good: "#9fd89f", warning: "#f7b955", attention: "#f1a0a8",
  background: "#292929", emphasis: "#333333", goodBackground: "#12301a", warningBackground: "#3a2c10", attentionBackground: "#3f1a1f",
  accentBackground: "#2f2f4a", line: "#484848",
};

export const paletteOf = (theme: ThemeName): Palette => (theme === "dark" ? dark : light);
