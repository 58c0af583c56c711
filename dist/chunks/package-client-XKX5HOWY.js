import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  packageClient,
  package_client_default
} from "./chunk-2W2WY4X7.js";
import "./chunk-GVDX35HX.js";
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
  package_client_default as default,
  packageClient
};
