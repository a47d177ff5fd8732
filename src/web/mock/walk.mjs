import assert from "node:assert/strict";
import { chromium } from "playwright-core";

// Walks through the page in a real browser, over the mock: npm run build, npm run mock &, npm run walk

const address = process.env.PAGE ?? "http://127.0.0.1:3978";
const ingrid = "00000000-0000-4000-8000-000000000007";
const ana = "00000000-0000-4000-8000-000000000003";
const sven = "00000000-0000-4000-8000-000000000018";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

let passed = 0;
let failed = 0;
async function it(statement, steps, viewport = { width: 1280, height: 900 }) {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const troubles = [];
  page.on("console", (line) => line.type() === "error" && troubles.push(line.text()));
  page.on("pageerror", (failure) => troubles.push(failure.message));
  try {
    await steps(page);
    assert.deepEqual(troubles, []);
    passed++;
  } catch (failure) {
    failed++;
    console.log(`FAILED: ${statement}\n  ${failure.message.split("\n").slice(0, 4).join("\n  ")}`);
  }
  await context.close();
}

await it("Whoever is chosen is kept in the address", async (page) => {
  await page.goto(address);
  await page.getByRole("searchbox").fill("melchior");
  await page.getByRole("button", { name: /Sven Melchior/ }).click();
  await page.getByRole("heading", { name: "Information security policy" }).waitFor();
  assert.match(page.url(), new RegExp(`as=${sven}`));
});

await it("A form with mistakes is not sent and says what is missing", async (page) => {
  const sent = [];
  page.on("request", (request) => request.url().endsWith("/actions") && sent.push(request));
  await page.goto(`${address}/?as=${ingrid}`);
  await page.getByRole("button", { name: "Save the risk" }).click();
  await page.getByText("Say in a few words what could happen.").waitFor();
  assert.equal(sent.length, 0);
});

await it("A refused form keeps everything that was typed, also when the theme changes", async (page) => {
  await page.goto(`${address}/?as=${ingrid}`);
  await page.getByLabel("What could happen?").fill("The backup cannot be read");
  await page.getByPlaceholder("Type a name").fill("Ana Beltraves, Chief technology officer");
  await page.getByLabel("Likelihood").selectOption("4");
  await page.getByLabel("Impact, 1 to 5").fill("5");
  await page.getByLabel("Review on").fill("2026-12-01");
  await page.getByLabel("A.8.13 Information backup").check();
  const request = page.waitForRequest((one) => one.url().endsWith("/actions"));
  await page.getByRole("button", { name: "Save the risk" }).click();
  const { action } = (await request).postDataJSON();
  assert.deepEqual(action.data, { record: "RSK-0031", etag: 4, title: "The backup cannot be read", owner: ana, likelihood: "4", impact: "5",
    review: "2026-12-01", at: "09:00", treatment: "reduce", controls: "A.8.13", confidential: "false" });
  await page.getByText("needs the approval of the CEO").waitFor();
  await page.getByRole("button", { name: "Use the dark theme" }).click();
  assert.equal(await page.getByLabel("What could happen?").inputValue(), "The backup cannot be read");
  assert.equal(await page.getByLabel("Impact, 1 to 5").inputValue(), "5");
  assert.match(await page.locator(".ac-choiceSetInput-filtered").inputValue(), /^Ana Beltraves/);
  assert.ok(await page.getByLabel("A.8.13 Information backup").isChecked());
});

await it("The chat list is walked with the arrow keys and Enter opens the chat and gives it the focus", async (page) => {
  await page.goto(`${address}/?as=${ingrid}`);
  await page.getByRole("button", { name: /^IsmsBot/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("main", { name: "Conversation: ISMS" }).waitFor();
  assert.ok(await page.evaluate(() => document.activeElement?.classList.contains("conversation-head")));
});

await it("In a channel the @ sign mentions the bot, and its answer is announced", async (page) => {
  await page.goto(`${address}/?as=${ingrid}&chat=channel-events`);
  await page.getByLabel("Start a post").press("@");
  await page.keyboard.type("what nobody understands");
  await page.keyboard.press("Enter");
  await page.locator(".post").getByText("I do not know what to do").waitFor();
  await page.locator("[aria-live]", { hasText: "IsmsBot: I do not know" }).waitFor({ state: "attached" });
});

await it("On a phone the back button leads from the conversation to the list", async (page) => {
  await page.goto(`${address}/?as=${sven}`);
  await page.getByRole("button", { name: /^Management review/ }).click();
  await page.getByRole("button", { name: "Back to the chats" }).click();
  await page.getByRole("heading", { name: "Teams and channels" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
}, { width: 360, height: 740 });

await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
