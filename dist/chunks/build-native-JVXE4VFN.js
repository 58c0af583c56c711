import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{buildNative,build_native_default,requirementOf,wheelDigests}from"./chunk-MN2IEKJL.js";import"./chunk-BD3GK6M6.js";import"./chunk-TS6WOKGM.js";
import"./chunk-HDVMQKSK.js";import"./chunk-NFRBC6WL.js";import"./chunk-EABZPTIP.js";import"./chunk-QG2K3AVS.js";import"./chunk-YDFVIPRN.js";
import"./chunk-66MA4A5X.js";import"./chunk-RZQDJZER.js";import"./chunk-AAVP5TQY.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";
import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{buildNative,build_native_default as default,requirementOf,wheelDigests};
