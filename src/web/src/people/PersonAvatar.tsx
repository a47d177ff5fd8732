import { Avatar, type AvatarProps } from "@fluentui/react-components";

/** A person's initials in a colour that stays theirs. */
export function PersonAvatar({ name, size = 32 }: { name: string; size?: AvatarProps["size"] }) {
  return <Avatar name={name} color="colorful" size={size} aria-hidden />;
}
