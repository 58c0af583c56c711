import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  publishServer,
  publish_server_default
} from "./chunk-XHAPCODO.js";
import "./chunk-KWXED2ZA.js";
import "./chunk-MX5E3QUW.js";
import "./chunk-SHQ525NV.js";
import "./chunk-REWC7TLK.js";
import "./chunk-PXVZJ6YX.js";
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
export {
  publish_server_default as default,
  publishServer
};
