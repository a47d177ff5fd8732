import { type RefObject, useEffect, useRef } from "react";

/** As close to the end as counts as being there, in CSS pixels. */
const near = 120;

/**
 * Keeps a scrolled list at its end while it grows, unless the person scrolled up to read.
 * A card draws itself after its message, so the size is watched, not the messages.
 */
export function useStickToEnd(list: RefObject<HTMLElement | null>, chatId: string): void {
  const atEnd = useRef(true);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    atEnd.current = true;
    let top = element.scrollTop;
    // A tall card that has just drawn itself is far from the end as well: only going up means that somebody reads.
    const scrolled = () => {
      if (element.scrollHeight - element.scrollTop - element.clientHeight < near) atEnd.current = true;
      else if (element.scrollTop < top) atEnd.current = false;
      top = element.scrollTop;
    };
    const grown = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener("scroll", scrolled, { passive: true });
    grown.observe(element);
    for (const child of element.children) grown.observe(child);
    return () => {
      element.removeEventListener("scroll", scrolled);
      grown.disconnect();
    };
  }, [list, chatId]);
}
