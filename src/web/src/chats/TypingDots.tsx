import { BotAvatar } from "../people/BotAvatar";

/** The bot is writing. */
export function TypingDots() {
  return (
    <div className="typing" role="status">
      <BotAvatar size={24} />
      <span className="typing-dots" aria-hidden><i /><i /><i /></span>
      <span className="only-spoken">IsmsBot is typing</span>
    </div>
  );
}
