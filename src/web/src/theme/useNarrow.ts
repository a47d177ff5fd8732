import { useEffect, useState } from "react";

/** Below this width one pane is shown at a time, as on a phone. Keep in step with page.css. */
const narrow = matchMedia("(max-width: 720px)");

export function useNarrow(): boolean {
  const [is, setIs] = useState(narrow.matches);
  useEffect(() => {
    const follow = () => setIs(narrow.matches);
    narrow.addEventListener("change", follow);
    return () => narrow.removeEventListener("change", follow);
  }, []);
  return is;
}
