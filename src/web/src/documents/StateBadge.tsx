import { Badge, type BadgeProps } from "@fluentui/react-components";

const colours: Record<string, BadgeProps["color"]> = {
  published: "success",
  approved: "brand",
  "in-review": "warning",
  review: "warning",
  draft: "informative",
  superseded: "subtle",
  withdrawn: "danger",
  archived: "subtle",
};

/** The state of a document or version in words, coloured by how far it is. */
export function StateBadge({ state }: { state: string }) {
  const key = state.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  return <Badge appearance="tint" shape="rounded" color={colours[key] ?? "informative"}>{key.replaceAll("-", " ")}</Badge>;
}
