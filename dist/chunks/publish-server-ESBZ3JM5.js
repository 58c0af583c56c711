import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{publishServer,publish_server_default}from"./chunk-GG7PDUHT.js";import"./chunk-NAOC5C5N.js";import"./chunk-QXEITDO3.js";import"./chunk-P6TFJQ47.js";
import"./chunk-VPEZQIQ5.js";import"./chunk-VZ357JRB.js";import"./chunk-HDVMQKSK.js";import"./chunk-NFRBC6WL.js";import"./chunk-4UMZJGXK.js";
import"./chunk-A67W4K5I.js";import"./chunk-PYHYL24P.js";import"./chunk-66MA4A5X.js";import"./chunk-RZQDJZER.js";import"./chunk-FBIJBEV7.js";
import"./chunk-AAVP5TQY.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";import"./chunk-TWDM72CI.js";import"./chunk-HTBT4CKH.js";
import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
