import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  exec,
  getExecOutput
} from "./chunk-HEI37V6Y.js";
import "./chunk-ADARQOWN.js";
export {
  exec,
  getExecOutput
};
