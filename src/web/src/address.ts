import { useCallback, useEffect, useState } from "react";

/** What the page's own address says: who I am, and which chat is open. Two windows can thus be two people. */
export interface Place {
  as?: string;
  chat?: string;
}

const placeNow = (): Place => {
  const search = new URLSearchParams(location.search);
  return { as: search.get("as") ?? undefined, chat: search.get("chat") ?? undefined };
};

/** The place in the address bar, and a way to go elsewhere that the browser's back button can undo. */
export function usePlace(): [Place, (to: Place, how?: "push" | "replace") => void] {
  const [place, setPlace] = useState(placeNow);

  useEffect(() => {
    const back = () => setPlace(placeNow());
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);

  const go = useCallback((to: Place, how: "push" | "replace" = "push") => {
    const search = new URLSearchParams();
    if (to.as) search.set("as", to.as);
    if (to.chat) search.set("chat", to.chat);
    const url = search.size === 0 ? location.pathname : `${location.pathname}?${search}`;
    history[how === "push" ? "pushState" : "replaceState"](null, "", url);
    setPlace(to);
  }, []);

  return [place, go];
}
