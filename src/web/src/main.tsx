import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Sandbox } from "./Sandbox";
import "./theme/page.css";

const root = document.getElementById("page");
if (!root) throw new Error("index.html has no element with the id 'page'.");

createRoot(root).render(
  <StrictMode>
    <Sandbox />
  </StrictMode>,
);
