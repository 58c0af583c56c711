import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{publishServer,publish_server_default}from"./chunk-VT5BBRLJ.js";import"./chunk-NAOC5C5N.js";import"./chunk-V4MQ3UPW.js";import"./chunk-VPEZQIQ5.js";
import"./chunk-BD3GK6M6.js";import"./chunk-TS6WOKGM.js";import"./chunk-HDVMQKSK.js";import"./chunk-NFRBC6WL.js";import"./chunk-4UMZJGXK.js";
import"./chunk-QG2K3AVS.js";import"./chunk-YDFVIPRN.js";import"./chunk-66MA4A5X.js";import"./chunk-RZQDJZER.js";import"./chunk-FBIJBEV7.js";
import"./chunk-AAVP5TQY.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";import"./chunk-TWDM72CI.js";import"./chunk-HTBT4CKH.js";
import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
