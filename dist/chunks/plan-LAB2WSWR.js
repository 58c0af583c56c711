import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  loadPlan,
  matrices,
  projectFields
} from "./chunk-REWC7TLK.js";
import {
  command
} from "./chunk-PXVZJ6YX.js";
import "./chunk-XZ7CXZOK.js";
import "./chunk-DUZQWBHP.js";
import "./chunk-V253WM47.js";
import "./chunk-D5VCVMLS.js";
import "./chunk-HCTEUAH5.js";
import "./chunk-VSGDF3WU.js";
import "./chunk-HH3TXV2F.js";
import "./chunk-PJ3ZHREW.js";
import "./chunk-F7NURXMY.js";
import "./chunk-YH5RNPVH.js";
import "./chunk-6ZPW5QC2.js";
import "./chunk-ADARQOWN.js";

// src/commands/plan.ts
var plan_default = command({
  name: "plan",
  summary: "Print everything that a release would do, as JSON; write nothing",
  description: "Reads release.yaml, pyproject.toml and the lock, checks them, and prints every cell, every expected file and every cache key.",
  fields: projectFields,
  outputs: {
    plan: "The plan, as JSON",
    native: "The matrix of native cells, for `strategy.matrix`",
    client: "The matrix of client cells, for `strategy.matrix`"
  },
  async run(request, ports) {
    const plan = await loadPlan(request, ports);
    const stdout = `${JSON.stringify(plan, null, 2)}
`;
    return {
      stdout,
      outputs: { plan: JSON.stringify(plan), ...matrices(plan) }
    };
  }
});
export {
  plan_default as default
};
