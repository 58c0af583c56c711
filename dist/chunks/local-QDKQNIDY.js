import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  localHost,
  localPorts
} from "./chunk-U2UA2ANY.js";
import "./chunk-6ZPW5QC2.js";
import "./chunk-ADARQOWN.js";
export {
  localHost,
  localPorts
};
