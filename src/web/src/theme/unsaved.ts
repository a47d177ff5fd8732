import { useEffect } from "react";

/** One for each place in the page where something is typed that is kept nowhere yet. */
const places = new Set<symbol>();

/** Says that something typed here would be lost; until it is saved, or thrown away by the person. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const place = Symbol("unsaved");
    places.add(place);
    return () => { places.delete(place); };
  }, [unsaved]);
}

/** Whether what was typed may go: asked of the person, when there is something. To be asked before anything closes, switches or loads anew. */
export const mayDiscard = (): boolean => places.size === 0 || window.confirm("What you typed is not saved yet. Throw it away?");

if (typeof window !== "undefined") {
  window.addEventListener("beforeunload", (event) => {
    if (places.size > 0) event.preventDefault();
  });
}
