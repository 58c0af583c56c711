import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import "./chunk-ADARQOWN.js";

// src/front/report.ts
var renderReport = (plan, manifest, parts) => `<!doctype html><title>${plan.application.name}</title>${manifest.files.length}${parts.length}`;
export {
  renderReport
};
