import { mkdir } from "node:fs/promises";
import { chromium } from "playwright-core";

// Takes pictures of the page over the mock, to look at: npm run build, PORT=3990 npm run mock &, npm run pictures -- /tmp/pictures "phone|dark"

const folder = process.argv[2] ?? "pictures";
const only = new RegExp(process.argv[3] ?? ".");
const page0 = process.env.PAGE ?? "http://127.0.0.1:3978";
const who = { ingrid: "00000000-0000-4000-8000-000000000007", sven: "00000000-0000-4000-8000-000000000018", ana: "00000000-0000-4000-8000-000000000003", petra: "00000000-0000-4000-8000-000000000217" };
await mkdir(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const troubles = [];
async function picture(name, address, how, steps = async () => undefined) {
  if (!only.test(name)) return;
  const { width = 1360, height = 860, dark = false } = how;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? "dark" : "light", deviceScaleFactor: how.scale ?? 1, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(25_000);
  page.on("console", (line) => ["error", "warning"].includes(line.type()) && troubles.push(`${name}: ${line.text()}`));
  page.on("pageerror", (failure) => troubles.push(`${name}: ${failure.message}`));
  await page.goto(page0 + address);
  try {
    await page.locator(".message-text, .ac-adaptiveCard, .empty-chat h3, .chat-row, .person-row").first().waitFor();
    await steps(page);
  } catch (failure) {
    troubles.push(`${name}: ${failure.message.split("\n")[0]}`);
  }
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
}

const phone = { width: 390, height: 844, scale: 2 };
const scroll = (amount) => (page) => page.locator(".conversation-scroll").evaluate((list, to) => { list.scrollTop = to; }, amount);
const wrongForm = async (page) => {
  await page.getByRole("button", { name: "Save the risk" }).click();
};

await picture("01-welcome", "/", {});
await picture("02-acknowledge", `/?as=${who.sven}`, {});
await picture("03-acknowledge-dark", `/?as=${who.sven}`, { dark: true });
await picture("04-coverage", `/?as=${who.ingrid}`, { height: 1000 }, scroll(120));
await picture("05-coverage-dark", `/?as=${who.ingrid}`, { dark: true, height: 1000 }, scroll(120));
await picture("06-form-errors", `/?as=${who.ingrid}`, { height: 1150 }, wrongForm);
await picture("07-form-dark", `/?as=${who.ingrid}`, { dark: true, height: 1150 });
await picture("08-channel", `/?as=${who.ingrid}&chat=channel-isms`, { height: 1100 });
await picture("09-channel-dark", `/?as=${who.ingrid}&chat=channel-isms`, { dark: true, height: 1100 }, scroll(0));
await picture("10-charts", `/?as=${who.ana}`, { height: 2100 }, scroll(0));
await picture("11-charts-dark", `/?as=${who.ana}`, { dark: true, height: 2100 }, scroll(0));
await picture("12-documents", `/?as=${who.ingrid}`, {}, async (page) => {
  await page.getByRole("button", { name: "Documents" }).click();
  await page.getByRole("button", { name: /Information security policy/ }).click();
});
await picture("13-directory", `/?as=${who.ingrid}`, {}, async (page) => {
  await page.getByRole("button", { name: "Directory" }).click();
  await page.getByRole("tab", { name: "Someone joins" }).click();
});
await picture("14-people", `/?as=${who.ingrid}`, {}, (page) => page.getByRole("button", { name: /You are/ }).click());
await picture("15-clock", `/?as=${who.ingrid}`, {}, (page) => page.getByRole("button", { name: "To a date" }).click());
await picture("16-empty", `/?as=${who.petra}`, {});
await picture("17-group", `/?as=${who.ana}&chat=group-management`, {});
await picture("20-phone-list", `/?as=${who.sven}`, phone);
await picture("21-phone-chat", `/?as=${who.sven}&chat=personal-${who.sven}`, phone);
await picture("22-phone-coverage", `/?as=${who.ingrid}&chat=personal-${who.ingrid}`, { ...phone, dark: true }, scroll(200));
await picture("23-phone-form", `/?as=${who.ingrid}&chat=personal-${who.ingrid}`, phone, wrongForm);
await picture("24-phone-channel", `/?as=${who.ingrid}&chat=channel-isms`, { ...phone, width: 360 });
await picture("25-phone-documents", `/?as=${who.ingrid}`, phone, (page) => page.getByRole("button", { name: "Documents" }).click());
await picture("26-phone-clock", `/?as=${who.ingrid}`, phone, (page) => page.getByRole("button", { name: /Move it/ }).click());
await picture("30-after-clicks", `/?as=${who.sven}`, {}, async (page) => {
  await page.getByRole("button", { name: "+1 day" }).click();
  await page.getByRole("button", { name: /I have read it/ }).click();
  await page.getByRole("textbox", { name: "Type a message" }).fill("my tasks");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(1800);
});
await picture("31-refused", `/?as=${who.ingrid}&chat=channel-isms`, { height: 1100 }, async (page) => {
  await page.getByRole("button", { name: "Stop asking" }).click();
  await page.waitForTimeout(900);
  await page.getByRole("button", { name: "Reply" }).first().click();
  await page.getByRole("button", { name: "Mention IsmsBot" }).first().click();
});

await picture("32-more-actions", `/?as=${who.ingrid}&chat=channel-isms`, { height: 1100, dark: true }, async (page) => {
  await scroll(0)(page);
  await page.locator(".ac-pushButton", { hasText: /^\.\.\.$/ }).click();
});

await browser.close();
console.log(troubles.length === 0 ? "No warning or error in the console." : [...new Set(troubles)].join("\n"));
