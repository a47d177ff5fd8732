import { Button, Tooltip } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";

const shown = 10;
const thanks = 1_500;

/** The SHA-256 of a version, cut short to read and whole to copy. */
export function Fingerprint({ sha256 }: { sha256: string }) {
  const [outcome, setOutcome] = useState<"copied" | "failed">();

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), thanks);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () => navigator.clipboard.writeText(sha256).then(() => setOutcome("copied"), () => setOutcome("failed"));
  const label = outcome === "copied" ? "Copied" : outcome === "failed" ? `Could not copy. The fingerprint is ${sha256}` : "Copy the whole SHA-256 fingerprint";
  return (
    <span className="fingerprint">
      <code title={sha256}>{sha256.slice(0, shown)}…</code>
      <Tooltip content={label} relationship="label">
        <Button appearance="transparent" size="small" icon={outcome === "copied" ? <CheckmarkRegular /> : <CopyRegular />} onClick={() => void copy()} />
      </Tooltip>
    </span>
  );
}
