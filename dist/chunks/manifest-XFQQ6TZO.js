import{finishRelease,manifest_default,writeManifest}from"./chunk-KBDTCUY3.js";import"./chunk-VPEZQIQ5.js";import"./chunk-HDVMQKSK.js";import"./chunk-3XJQIOCN.js";
import"./chunk-NFRBC6WL.js";import"./chunk-FEKWEEXS.js";import"./chunk-K2O7LAG3.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";
import"./chunk-5W5MQDIH.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,writeManifest};
