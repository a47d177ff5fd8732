import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// The bot under the page while developing: the mock, or a sandbox started beside it.
const sandbox = "http://127.0.0.1:3978";

export default defineConfig({
  plugins: [react()],
  server: { host: "127.0.0.1", proxy: { "/sandbox": { target: sandbox } } },
  build: { target: "es2022", chunkSizeWarningLimit: 1600, assetsInlineLimit: 0 },
  test: { include: ["tests/**/*.test.ts"] },
});
