import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  packageClient,
  package_client_default
} from "./chunk-BQFEKFKR.js";
import "./chunk-4RB3SE5O.js";
import "./chunk-REWC7TLK.js";
import "./chunk-PXVZJ6YX.js";
import "./chunk-XZ7CXZOK.js";
import "./chunk-DUZQWBHP.js";
import "./chunk-GM5QP26O.js";
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
export {
  package_client_default as default,
  packageClient
};
