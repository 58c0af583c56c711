import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  buildNative,
  build_native_default,
  requirementOf,
  wheelDigests
} from "./chunk-GVDX35HX.js";
import "./chunk-KPM7EGXR.js";
import "./chunk-RLG7DPLF.js";
import "./chunk-DUZQWBHP.js";
import "./chunk-TEPGGQOX.js";
import "./chunk-HCTEUAH5.js";
import "./chunk-GM5QP26O.js";
import "./chunk-VSGDF3WU.js";
import "./chunk-B4I53ELK.js";
import "./chunk-6ZPW5QC2.js";
import "./chunk-YH5RNPVH.js";
import "./chunk-ADARQOWN.js";
export {
  buildNative,
  build_native_default as default,
  requirementOf,
  wheelDigests
};
