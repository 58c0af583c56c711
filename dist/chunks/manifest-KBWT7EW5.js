import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{finishRelease,manifest_default,writeManifest}from"./chunk-P6TFJQ47.js";import"./chunk-VPEZQIQ5.js";import"./chunk-VZ357JRB.js";import"./chunk-HDVMQKSK.js";
import"./chunk-NFRBC6WL.js";import"./chunk-66MA4A5X.js";import"./chunk-AAVP5TQY.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";
import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,writeManifest};
