import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  finishRelease,
  manifest_default,
  writeManifest
} from "./chunk-ERD7V2O5.js";
import "./chunk-SHQ525NV.js";
import "./chunk-KPM7EGXR.js";
import "./chunk-RLG7DPLF.js";
import "./chunk-DUZQWBHP.js";
import "./chunk-TEPGGQOX.js";
import "./chunk-HCTEUAH5.js";
import "./chunk-VSGDF3WU.js";
import "./chunk-B4I53ELK.js";
import "./chunk-6ZPW5QC2.js";
import "./chunk-YH5RNPVH.js";
import "./chunk-ADARQOWN.js";
export {
  manifest_default as default,
  finishRelease,
  writeManifest
};
