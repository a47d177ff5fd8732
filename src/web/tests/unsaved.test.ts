// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { mayDiscard, useUnsaved } from "../src/theme/unsaved";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function Editor({ unsaved }: { unsaved: boolean }) {
  useUnsaved(unsaved);
  return null;
}

const shown = (unsaved: boolean) => {
  const root = createRoot(document.createElement("div"));
  act(() => root.render(createElement(Editor, { unsaved })));
  return root;
};

afterEach(() => { vi.restoreAllMocks(); });

test("nobody is asked while nothing is unsaved", () => {
  const ask = vi.spyOn(window, "confirm").mockReturnValue(false);
  const root = shown(false);
  expect(mayDiscard()).toBe(true);
  expect(ask).not.toHaveBeenCalled();
  act(() => root.unmount());
});

test("what was typed goes only when the person says so", () => {
  const ask = vi.spyOn(window, "confirm").mockReturnValueOnce(false).mockReturnValueOnce(true);
  const root = shown(true);
  expect(mayDiscard()).toBe(false);
  expect(mayDiscard()).toBe(true);
  expect(ask).toHaveBeenCalledTimes(2);
  act(() => root.unmount());
});

test("what was saved, or is closed, is not asked about any more", () => {
  const ask = vi.spyOn(window, "confirm").mockReturnValue(false);
  const root = shown(true);
  act(() => root.render(createElement(Editor, { unsaved: false })));
  expect(mayDiscard()).toBe(true);
  act(() => root.render(createElement(Editor, { unsaved: true })));
  act(() => root.unmount());
  expect(mayDiscard()).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});
