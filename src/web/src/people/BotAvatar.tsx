/** The bot's face: Teams shows bots in a hexagon. */
export function BotAvatar({ size = 32 }: { size?: number }) {
  return (
    <svg className="bot-avatar" width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <path className="bot-avatar-tile" d="M17.600 1.400l10.500 6.100a3.200 3.200 0 0 1 1.600 2.800v11.400a3.200 3.200 0 0 1-1.600 2.800l-10.500 6.100a3.200 3.200 0 0 1-3.200 0L3.900 24.500a3.200 3.200 0 0 1-1.600-2.800V10.300a3.200 3.200 0 0 1 1.600-2.800l10.500-6.100a3.200 3.200 0 0 1 3.200 0z" />
      <path fill="#fff" d="M16 7.600c2.200 1.600 4.600 2.400 7 2.600v5.100c0 4.500-2.700 7.600-7 9.300-4.300-1.700-7-4.800-7-9.300v-5.100c2.400-.2 4.800-1 7-2.600z" />
      <path className="bot-avatar-tick" d="M12.800 15.900l2.400 2.400 4.200-4.600" />
    </svg>
  );
}
