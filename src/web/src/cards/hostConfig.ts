import { HostConfig } from "adaptivecards";
import type { ThemeName } from "../theme/useTheme";
import { type Palette, paletteOf } from "./palette";

const family = '"Segoe UI", "Segoe UI Web (West European)", system-ui, -apple-system, Roboto, "Helvetica Neue", "Open Sans", sans-serif';
const mono = 'ui-monospace, "Cascadia Code", Consolas, "DejaVu Sans Mono", monospace';

/** How Teams draws cards, once for each theme. */
const configs: Record<ThemeName, HostConfig> = {
  light: new HostConfig(teamsLooks(paletteOf("light"))),
  dark: new HostConfig(teamsLooks(paletteOf("dark"))),
};

export const hostConfigFor = (theme: ThemeName): HostConfig => configs[theme];

function teamsLooks(palette: Palette) {
  const sizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
  const weights = { lighter: 300, default: 400, bolder: 600 };
  const style = (backgroundColor: string) => ({ backgroundColor, borderColor: palette.line, foregroundColors: foreground(palette) });
  return {
    fontFamily: family,
    supportsInteractivity: true,
    fontSizes: sizes,
    fontWeights: weights,
    fontTypes: {
      default: { fontFamily: family, fontSizes: sizes, fontWeights: weights },
      monospace: { fontFamily: mono, fontSizes: { ...sizes, small: 11, default: 13 }, fontWeights: weights },
    },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: style(palette.background),
      emphasis: style(palette.emphasis),
      good: style(palette.goodBackground),
      warning: style(palette.warningBackground),
      attention: style(palette.attentionBackground),
      accent: style(palette.accentBackground),
    },
    actions: {
      maxActions: 6, buttonSpacing: 8, spacing: "medium", actionsOrientation: "horizontal", actionAlignment: "left", iconSize: 16,
      showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
    },
    adaptiveCard: { allowCustomStyle: false },
    imageSet: { imageSize: "medium", maxImageHeight: 100 },
    factSet: {
      title: { color: "default", size: "default", weight: "bolder", isSubtle: false, wrap: true, maxWidth: 150 },
      value: { color: "default", size: "default", weight: "default", isSubtle: false, wrap: true },
      spacing: 16,
    },
    inputs: {
      label: {
        inputSpacing: "small",
        requiredInputs: { color: "default", size: "small", weight: "bolder", isSubtle: false, suffix: " *", suffixColor: "attention" },
        optionalInputs: { color: "default", size: "small", weight: "bolder", isSubtle: false },
      },
      errorMessage: { color: "attention", size: "small", weight: "default", spacing: "small" },
    },
    textStyles: {
      heading: { size: "large", weight: "bolder", color: "default", isSubtle: false, fontType: "default" },
      columnHeader: { size: "default", weight: "bolder", color: "default", isSubtle: false, fontType: "default" },
    },
    table: { cellSpacing: 0 },
  };
}

function foreground({ text, subtle, accent, good, warning, attention }: Palette) {
  const tone = (colour: string, quiet = colour) => ({ default: colour, subtle: quiet });
  return {
    default: tone(text, subtle), dark: tone(text, subtle), light: tone(subtle),
    accent: tone(accent), good: tone(good), warning: tone(warning), attention: tone(attention),
  };
}
